import { formatCount } from '../../format/count.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Table } from '../../ui/table.tsx';

type TableBehindProps = {
  label: string;
  /** What the rows are. */
  heading: string;
  rows: readonly { readonly name: string; readonly judgements: number }[];
};

/** The figures of a chart, for whoever would rather read them. */
export function TableBehind({ label, heading, rows }: TableBehindProps) {
  const words = useMessages('myWork');
  return (
    <details className="table-behind">
      <summary>{words.showTable}</summary>
      <Table label={label} dense>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="number">
              {words.judgements}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ name, judgements }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{formatCount(judgements)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
