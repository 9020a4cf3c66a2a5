type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The function that chooses among a language's forms by count: `plural(2, { one: 'person', other: 'people' })`.
 * A form that a language does not tell apart is left out.
 */
export function pluralOf(tag: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
