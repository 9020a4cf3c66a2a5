/** What was said last: moves are spoken; what keeps an answer from being handed in is also shown. */
export interface Said {
  readonly text: string;
  readonly isRefusal: boolean;
}

export type Say = (said: Said) => void;
