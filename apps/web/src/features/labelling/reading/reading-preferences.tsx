import './reading-preferences.css';
import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { type ReadingSettings, faces, layoutsFor, leads, measures, sizes } from './reading-settings.ts';
import { setReadingSettings } from './settings-store.ts';

/** How a person likes to read, beside the text it changes: live, and kept on the device. */
export function ReadingPreferences({ item }: { item: ItemState }) {
  const { preferences: words } = useMessages('readingTools');
  const panel = useOpenPanel(item.acts.closeTool);
  const titleId = useId();
  const { reading, acts, isRaw } = item;
  const { settings, width } = reading;
  return (
    <dialog ref={panel} popover="auto" aria-labelledby={titleId} className="popover reading-preferences">
      <h2 id={titleId}>{words.title}</h2>
      {width !== null && (
        <Row label={words.layout} act="read.layout">
          <Segmented
            label={words.layout}
            value={settings.layout[width]}
            options={layoutsFor[width].map((value) => ({ value, label: words.layouts[value] }))}
            onChange={acts.setLayout}
          />
        </Row>
      )}
      <TypeRows settings={settings} />
      <div className="reading-switches">
        {reading.layout === 'side' && (
          <Switch act="read.together">
            <Checkbox checked={settings.isTogether} onChange={acts.toggleTogether}>
              {words.together}
            </Checkbox>
          </Switch>
        )}
        <Switch act="read.difference">
          <Checkbox checked={settings.isDifferent} onChange={acts.toggleDifference}>
            {words.difference}
          </Checkbox>
        </Switch>
        <Switch act="read.raw">
          <Checkbox checked={isRaw} onChange={acts.toggleRaw}>
            {words.raw}
          </Checkbox>
        </Switch>
      </div>
      <footer>
        <Button onClick={acts.find}>
          {words.find} <KeyOf act="read.find" />
        </Button>
        <p className="note">{words.kept}</p>
      </footer>
    </dialog>
  );
}

function TypeRows({ settings }: { settings: ReadingSettings }) {
  const { preferences: words } = useMessages('readingTools');
  const change = (part: Partial<ReadingSettings>) => setReadingSettings({ ...settings, ...part });
  return (
    <>
      <Row label={words.size}>
        <Segmented
          label={words.size}
          value={settings.size}
          options={sizes.map((value) => ({ value, label: words.sizes[value] }))}
          onChange={(size) => change({ size })}
        />
      </Row>
      <Row label={words.face}>
        <Segmented
          label={words.face}
          value={settings.face}
          options={faces.map((value) => ({ value, label: words.faces[value] }))}
          onChange={(face) => change({ face })}
        />
      </Row>
      <Row label={words.measure}>
        <Segmented
          label={words.measure}
          value={settings.measure}
          options={measures.map((value) => ({ value, label: words.measures[value] }))}
          onChange={(measure) => change({ measure })}
        />
      </Row>
      <Row label={words.lead}>
        <Segmented
          label={words.lead}
          value={settings.lead}
          options={leads.map((value) => ({ value, label: words.leads[value] }))}
          onChange={(lead) => change({ lead })}
        />
      </Row>
    </>
  );
}

function Row({ label, act, children }: { label: string; act?: string; children: ReactNode }) {
  return (
    <div className="reading-row">
      <span aria-hidden="true">
        {label} {act !== undefined && <KeyOf act={act} />}
      </span>
      {children}
    </div>
  );
}

function Switch({ act, children }: { act: string; children: ReactNode }) {
  return (
    <div className="reading-switch">
      {children}
      <KeyOf act={act} />
    </div>
  );
}

/** Shows the panel as long as it is mounted. The platform closes it by Esc or a press beside it, and gives the focus back. */
function useOpenPanel(onClose: () => void) {
  const panel = useRef<HTMLDialogElement>(null);
  const closed = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    const toggle = ({ newState }: ToggleEvent) => {
      if (newState === 'closed') closed();
    };
    element.showPopover();
    element.querySelector<HTMLElement>('input:checked')?.focus();
    element.addEventListener('beforetoggle', toggle);
    return () => {
      element.removeEventListener('beforetoggle', toggle);
      if (element.matches(':popover-open')) element.hidePopover();
    };
  }, []);
  return panel;
}
