/** What a token may be used for; never more than its owner may do. */
export const scopes = [
  { name: 'read', meaning: 'see projects, progress and results' },
  { name: 'judge', meaning: 'take comparisons and submit judgements' },
  { name: 'import', meaning: 'bring files in' },
  { name: 'export', meaning: 'make snapshots and take datasets out' },
  { name: 'manage', meaning: 'run projects: queues and members' },
  { name: 'admin', meaning: 'run this installation: accounts' },
] as const;
