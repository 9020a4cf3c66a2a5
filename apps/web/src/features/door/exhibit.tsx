import './exhibit.css';
import { useMessages } from '../../messages/use-messages.ts';

/** What all of this is about: one question, two answers, set alike. The words are ours. */
export function Exhibit() {
  const { exhibit } = useMessages('door');
  return (
    <aside className="door-side" aria-label={exhibit.name}>
      <p className="door-question">{exhibit.question}</p>
      <div className="door-pair">
        <article aria-label={exhibit.responseA}>
          <p className="door-letter">A</p>
          {exhibit.a}
        </article>
        <article aria-label={exhibit.responseB}>
          <p className="door-letter">B</p>
          {exhibit.b}
        </article>
      </div>
      <p className="door-moral">{exhibit.moral}</p>
    </aside>
  );
}
