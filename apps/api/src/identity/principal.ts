export const tokenScopes = ['read', 'judge', 'import', 'export', 'manage', 'admin'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Who is asking. */
export interface Principal {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  /** What the token in use allows; null for a signed-in browser, which may do all that its user may. */
  readonly scopes: ReadonlySet<string> | null;
}

export function hasScope(principal: Principal, scope: TokenScope): boolean {
  return principal.scopes === null || principal.scopes.has(scope);
}
