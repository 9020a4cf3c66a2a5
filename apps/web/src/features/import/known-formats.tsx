import { useMessages } from '../../messages/use-messages.ts';

/** What is recognised without being told. */
export function KnownFormats() {
  const { formats: words } = useMessages('import');
  const formats = [
    ['native', words.native],
    ['trl', words.trl],
    ['hh-rlhf', words.hhRlhf],
    [words.modelOutputs.name, words.modelOutputs.shape],
  ] as const;
  return (
    <section>
      <div className="caption">
        <h2>{words.title}</h2>
      </div>
      <dl className="known-formats">
        {formats.map(([name, shape]) => (
          <div key={name}>
            <dt className="mono">{name}</dt>
            <dd className="soft">{shape}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{words.note}</p>
    </section>
  );
}
