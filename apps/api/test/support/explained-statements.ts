import type { IndexPool } from '../../src/platform/database/index-pool.ts';

/** A statement that ran inside a function, and how. */
export interface ExplainedStatement {
  readonly text: string;
  /** Every scan of the plan, such as `Index Scan using queue_entry_open on queue_entry e`. */
  readonly scans: string[];
  /** The largest number of rows that a scan looked at. */
  readonly rows: number;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Runs `call` on a connection that reports the plan of every statement, those inside of functions included (auto_explain). */
export async function explain(
  pool: IndexPool,
  statement: string,
  values: unknown[],
): Promise<ExplainedStatement[]> {
  const client = await pool.connect();
  const explained: ExplainedStatement[] = [];
  client.on('notice', ({ message = '' }) => {
    const json = /plan:\n(\{.*)/s.exec(message)?.[1];
    if (!json) return;
    const { 'Query Text': text, Plan } = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
    const nodes = flatten(Plan).filter((node) => node['Node Type'].includes('Scan'));
    explained.push({
      text,
      scans: nodes.map(describe),
      rows: Math.max(
        0,
        ...nodes.map((node) => (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)),
      ),
    });
  });
  try {
    await client.query(`LOAD 'auto_explain'`);
    await client.query(`SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on;
      SET auto_explain.log_analyze = on; SET auto_explain.log_format = json; SET client_min_messages = log`);
    await client.query(statement, values);
    return explained;
  } finally {
    client.release(true);
  }
}

function describe(node: PlanNode): string {
  const index = node['Index Name'] ? ` using ${node['Index Name']}` : '';
  const table = node['Relation Name'] ? ` on ${node['Relation Name']}` : '';
  return `${node['Node Type']}${index}${table}`;
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
