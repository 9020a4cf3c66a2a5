/** What a token may be used for; never more than its owner may do. */
export const scopes = ['read', 'judge', 'import', 'export', 'manage', 'admin'] as const;

export type Scope = (typeof scopes)[number];
