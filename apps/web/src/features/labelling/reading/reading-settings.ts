/** How the answers lie on the page. */
export const layouts = ['side', 'stacked', 'focused'] as const;
export type ReadingLayout = (typeof layouts)[number];

/** Wide has room for two answers side by side; a phone shows one at a time and asks nobody. */
export type WidthClass = 'wide' | 'narrow';

export const layoutsFor: Readonly<Record<WidthClass, readonly ReadingLayout[]>> = {
  wide: layouts,
  narrow: ['focused', 'stacked'],
};

export const sizes = ['1', '2', '3', '4', '5'] as const;
export const faces = ['serif', 'sans'] as const;
export const measures = ['short', 'usual', 'long'] as const;
export const leads = ['tight', 'usual', 'open'] as const;

/** How a person likes to read. It is kept on the device, as it depends on its screen. */
export interface ReadingSettings {
  readonly layout: Readonly<Record<WidthClass, ReadingLayout>>;
  /** Columns scroll together. */
  readonly isTogether: boolean;
  /** The words that only one of two answers has are marked. */
  readonly isDifferent: boolean;
  readonly size: (typeof sizes)[number];
  readonly face: (typeof faces)[number];
  readonly measure: (typeof measures)[number];
  readonly lead: (typeof leads)[number];
}

export const usualSettings: ReadingSettings = {
  layout: { wide: 'side', narrow: 'focused' },
  isTogether: false,
  isDifferent: false,
  size: '2',
  face: 'serif',
  measure: 'usual',
  lead: 'usual',
};

function oneOf<Value>(allowed: readonly Value[], value: unknown, usual: Value): Value {
  return allowed.find((each) => each === value) ?? usual;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Settings as they were kept; what is missing or is no setting of ours is as usual. */
export function parseSettings(kept: string | null): ReadingSettings {
  let value: unknown = null;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    // Not ours, or cut off: everything is as usual.
  }
  const known = isRecord(value) ? value : {};
  const layout = isRecord(known['layout']) ? known['layout'] : {};
  return {
    layout: {
      wide: oneOf(layoutsFor.wide, layout['wide'], usualSettings.layout.wide),
      narrow: oneOf(layoutsFor.narrow, layout['narrow'], usualSettings.layout.narrow),
    },
    isTogether: known['isTogether'] === true,
    isDifferent: known['isDifferent'] === true,
    size: oneOf(sizes, known['size'], usualSettings.size),
    face: oneOf(faces, known['face'], usualSettings.face),
    measure: oneOf(measures, known['measure'], usualSettings.measure),
    lead: oneOf(leads, known['lead'], usualSettings.lead),
  };
}

/** The settings with the next layout of a width class. */
export function withNextLayout(settings: ReadingSettings, width: WidthClass): ReadingSettings {
  const offered = layoutsFor[width];
  const next =
    offered[(offered.indexOf(settings.layout[width]) + 1) % offered.length] ?? usualSettings.layout[width];
  return withLayout(settings, width, next);
}

export function withLayout(
  settings: ReadingSettings,
  width: WidthClass,
  layout: ReadingLayout,
): ReadingSettings {
  return { ...settings, layout: { ...settings.layout, [width]: layout } };
}

const SIZES = { '1': '15px', '2': '16.5px', '3': '18px', '4': '20px', '5': '23px' } as const;
const CODE_SIZES = { '1': '12px', '2': '13px', '3': '14px', '4': '15.5px', '5': '17.5px' } as const;
const MEASURES = { short: '56ch', usual: '70ch', long: '96ch' } as const;
const LEADS = { tight: '1.42', usual: '1.56', open: '1.78' } as const;

/** The custom properties of the reading type; none for what is as usual, which the tokens say. */
export function styleOf({
  size,
  face,
  measure,
  lead,
}: ReadingSettings): Readonly<Record<`--${string}`, string>> {
  return {
    ...(size === usualSettings.size ? {} : { '--read-size': SIZES[size], '--read-code': CODE_SIZES[size] }),
    ...(face === 'serif' ? {} : { '--font-read': 'var(--font-ui)' }),
    ...(measure === usualSettings.measure ? {} : { '--read-measure': MEASURES[measure] }),
    ...(lead === usualSettings.lead ? {} : { '--read-lead': LEADS[lead] }),
  };
}
