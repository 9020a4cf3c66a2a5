import type { FoundCommand } from './find-commands.ts';
import { KeyCap } from './key-cap.tsx';

type CommandOptionProps = {
  id: string;
  found: FoundCommand;
  isChosen: boolean;
  onPoint: () => void;
  onPress: () => void;
};

/** An option of a list whose field keeps the focus, which no `<option>` can be. */
const optionRole = (isChosen: boolean) =>
  ({ role: 'option', tabIndex: -1, 'aria-selected': isChosen }) as const;

/** One command: its name with what was found in it set off, what it leads to or why it is not possible, its keys. */
export function CommandOption({ id, found, isChosen, onPoint, onPress }: CommandOptionProps) {
  const { command, parts } = found;
  const note = command.unavailable ?? command.note;
  return (
    <button
      type="button"
      {...optionRole(isChosen)}
      id={id}
      className="palette-option"
      aria-disabled={command.unavailable !== undefined}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span className="palette-name">
        {parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
      </span>
      <span className="palette-note">{note}</span>
      {command.keys !== undefined && <KeyCap keys={command.keys} />}
    </button>
  );
}
