import './dialog.css';
import './command-palette.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../messages/use-messages.ts';
import { CommandOption } from './command-option.tsx';
import { type Command, findCommands } from './find-commands.ts';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import { type Memory, noteCommand, recentCommands } from './recent-commands.ts';
import { useModal } from './use-modal.ts';

type CommandPaletteProps = {
  commands: readonly Command[];
  onClose: () => void;
  /** What it is called and what its field asks, where it is not about commands in general. */
  title?: string;
  ask?: string;
  /** Where it is kept what was used lately. */
  memory?: Memory;
  /** More are on their way: that nothing is found is not said yet. */
  isFilling?: boolean;
  /** At the end of its foot. */
  foot?: ReactNode;
};

/** A list whose field keeps the focus: no element of its own has these roles. */
const LISTBOX = { role: 'listbox' } as const;
const GROUP = { role: 'group' } as const;

/** Which option a key goes to, from option `at` of `count`; undefined where it goes nowhere. */
function optionFor(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  return key === 'PageUp' ? Math.max(0, at - 8) : undefined;
}

function useCommands(commands: readonly Command[], memory: Memory, onClose: () => void) {
  const words = useMessages('commands');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(() => recentCommands(memory));
  const groups = findCommands(commands, query, recent, words.recent);
  const found = groups.flatMap((group) => group.found);
  const perform = (command: Command | undefined) => {
    if (command === undefined || command.unavailable !== undefined) return;
    noteCommand(memory, command.id);
    // First the focus is where it was, then the command acts: it may move it on.
    flushSync(onClose);
    command.perform();
  };
  const press = (event: KeyboardEvent) => {
    // Enter also ends the composition of a Chinese or Japanese word.
    if (event.nativeEvent.isComposing) return;
    const next = optionFor(event.key, at, found.length);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter') perform(found[at]?.command);
    else return;
    event.preventDefault();
  };
  const ask = (asked: string) => {
    setQuery(asked);
    setAt(0);
  };
  return { words, query, ask, groups, found, at, setAt, press, perform };
}

/** Everything that can be done, by name: a field, and a list that follows what is typed. Enter closes it, then acts. */
export function CommandPalette({
  commands,
  onClose,
  memory = 'commands',
  isFilling = false,
  foot,
  ...named
}: CommandPaletteProps) {
  const element = useModal(onClose);
  const id = useId();
  const { words, query, ask, groups, found, at, setAt, press, perform } = useCommands(
    commands,
    memory,
    onClose,
  );
  const { title = words.title, ask: question = words.ask } = named;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <dialog ref={element} className="dialog palette" aria-label={title}>
      <div className="palette-ask">
        <Icon name="search" />
        <input
          role="combobox"
          className="palette-field"
          aria-label={question}
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length === 0 ? undefined : `${id}${at}`}
          placeholder={question}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={press}
        />
        <CloseButton onClose={onClose} />
      </div>
      <div ref={list} id={`${id}list`} className="palette-list" {...LISTBOX} aria-label={title}>
        {groups.map(({ title, found: members }) => (
          <div key={title} {...GROUP} aria-label={title}>
            <p className="palette-group" aria-hidden="true">
              {title}
            </p>
            {members.map((each) => (
              <CommandOption
                key={each.command.id}
                id={`${id}${found.indexOf(each)}`}
                found={each}
                isChosen={found.indexOf(each) === at}
                onPoint={() => setAt(found.indexOf(each))}
                onPress={() => perform(each.command)}
              />
            ))}
          </div>
        ))}
      </div>
      {found.length === 0 && !isFilling && <p className="palette-none soft">{words.none}</p>}
      <output className="visually-hidden">{query === '' ? '' : words.found(found.length)}</output>
      <footer className="palette-foot">
        <span>
          <KeyCap keys={['↑', '↓']} /> {words.choose}
        </span>
        <span>
          <KeyCap keys={['↵']} /> {words.perform}
        </span>
        <span className="grow" />
        {foot}
      </footer>
    </dialog>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const { ui } = useMessages('shell');
  return (
    <button type="button" className="palette-close" onClick={onClose}>
      <span className="visually-hidden">{ui.close}</span>
      <KeyCap keys={['Esc']} />
      <Icon name="close" className="palette-cross" />
    </button>
  );
}
