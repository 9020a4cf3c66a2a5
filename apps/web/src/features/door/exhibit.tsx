import './exhibit.css';

/** What all of this is about: one question, two answers, set alike. The words are ours. */
export function Exhibit() {
  return (
    <aside className="door-side" aria-label="An example">
      <p className="door-question">Why is the sky blue, but red in the evening?</p>
      <div className="door-pair">
        <article aria-label="Response A">
          <p className="door-letter">A</p>
          <p>
            Sunlight is made of all colours. Air scatters the short waves, blue, far more than the long ones,
            red: about nine times more. So blue light reaches your eye from every part of the sky.
          </p>
          <p>
            In the evening the light crosses much more air before it gets to you. Most of the blue has been
            scattered out of the way, and what is left is orange and red.
          </p>
        </article>
        <article aria-label="Response B">
          <p className="door-letter">B</p>
          <p>Great question! There are several factors that determine the colour of the sky:</p>
          <ul>
            <li>
              <strong>Scattering.</strong> The atmosphere scatters light, which is known as Rayleigh
              scattering.
            </li>
            <li>
              <strong>Reflection.</strong> The sky mirrors the blue of the oceans.
            </li>
            <li>
              <strong>Dust.</strong> In the evening there is more dust, and dust is red.
            </li>
          </ul>
          <p>I hope this helps! Let me know if you would like to know more.</p>
        </article>
      </div>
      <p className="door-moral">
        Which one would you rather have been told? Everything a reward model knows, it learned from people who
        were asked that.
      </p>
    </aside>
  );
}
