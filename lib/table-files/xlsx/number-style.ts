/** How a number format shows a number, as far as it matters for what a cell means. */
export type NumberStyle =
  | { kind: 'plain' }
  /** Two decimals and nothing else that would change the value. `isCurrency`: with a sign or code of a currency. */
  | { kind: 'cents'; isCurrency: boolean }
  | { kind: 'date' }
  | TimeStyle
  | { kind: 'percent'; decimals: number }
  | LiteralStyle
  | { kind: 'sections'; sections: readonly Section[] };

/** A time of day or a duration: no day, month or year. */
export interface TimeStyle {
  kind: 'time';
  parts: readonly TimePart[];
  /** Decimals of the seconds. */
  decimals: number;
}

export interface TimePart {
  unit: 'h' | 'm' | 's';
  /** Counts on beyond a day, an hour or a minute: `[h]`. */
  elapsed: boolean;
  padded: boolean;
}

/** Text around or between the digits, or leading zeros: `"ORD-"00000`, `(###) ###-####`. */
export interface LiteralStyle {
  kind: 'literal';
  /** Texts, and numbers of digits, in their order. Without digits, the text stands for the number. */
  parts: readonly (string | number)[];
  /** The fewest digits before the decimal point. */
  minDigits: number;
  /** The decimals that are shown even if they are zero. */
  minDecimals: number;
  hidesDecimals: boolean;
  /** Shows two decimals of what may be an amount. */
  isCents: boolean;
}

/** One of the styles that a format has for different numbers. */
export interface Section {
  condition: Condition | null;
  style: Exclude<NumberStyle, { kind: 'sections' }>;
}

export interface Condition {
  operator: string;
  than: number;
}

export const plainStyle: NumberStyle & { kind: 'plain' } = { kind: 'plain' };
export const dateStyle: NumberStyle & { kind: 'date' } = { kind: 'date' };
