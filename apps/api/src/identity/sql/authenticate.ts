import type { IndexPool } from '../../platform/database/index-pool.ts';

export interface PrincipalRow {
  id: string;
  email: string;
  name: string;
  is_administrator: boolean;
  scopes: string[] | null;
}

/** Who a session cookie stands for. Index: session_pkey. */
export async function findBySession(pool: IndexPool, secretHash: Buffer): Promise<PrincipalRow | undefined> {
  const { rows } = await pool.query<PrincipalRow>({
    name: 'find-by-session',
    text: `
      SELECT u.id, u.email, u.name, u.is_administrator, NULL::text[] AS scopes
      FROM session s JOIN app_user u ON u.id = s.user_id
      WHERE s.secret_hash = $1 AND s.expires_at > now()`,
    values: [secretHash],
  });
  return rows[0];
}

/** Who an API token stands for. Index: api_token_secret_hash. Its last use is written at most once a minute. */
export async function findByToken(pool: IndexPool, secretHash: Buffer): Promise<PrincipalRow | undefined> {
  const { rows } = await pool.query<PrincipalRow & { is_stale: boolean }>({
    name: 'find-by-token',
    text: `
      SELECT u.id, u.email, u.name, u.is_administrator, t.scopes,
        t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS is_stale
      FROM api_token t JOIN app_user u ON u.id = t.user_id
      WHERE t.secret_hash = $1`,
    values: [secretHash],
  });
  const row = rows[0];
  if (row?.is_stale)
    await pool.query({
      name: 'touch-token',
      text: `UPDATE api_token SET last_used_at = now() WHERE secret_hash = $1`,
      values: [secretHash],
    });
  return row;
}
