const formats = [
  ['native', 'prompt with 2 to 16 responses'],
  ['trl', 'prompt, chosen, rejected'],
  ['hh-rlhf', 'two transcripts, chosen and rejected'],
  ['model outputs', 'one row a model and prompt; grouped by prompt'],
] as const;

/** What is recognised without being told. */
export function KnownFormats() {
  return (
    <section>
      <div className="caption">
        <h2>Known by sight</h2>
      </div>
      <dl className="known-formats">
        {formats.map(([name, shape]) => (
          <div key={name}>
            <dt className="mono">{name}</dt>
            <dd className="soft">{shape}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        A bad row is refused with its line and reason; the good ones around it go in. Nothing goes in twice,
        by key or by content.
      </p>
    </section>
  );
}
