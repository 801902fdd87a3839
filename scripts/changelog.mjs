/** The sections of a changelog: what each heading of the second level names, with its entries. */
export function sectionsOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const entries = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((entry) => entry.replace(/\s+/g, ' ').trim());
      return { heading, entries };
    });
}

/**
 * What is wrong with an entry that can change a verdict on an unchanged file: it is starred, and says which packs, which
 * rules, and for when.
 */
export function mistakesIn(entry) {
  if (!entry.startsWith('★')) return entry.includes('★') ? ['the star stands first'] : [];
  return [
    ...(/\b(all )?packs?\b/i.test(entry) ? [] : ['it names no packs']),
    ...(/`[a-z][\w.*-]*`|rules?\b|criteria|whole pack|numbers|texts?\b/i.test(entry)
      ? []
      : ['it names no rules']),
    ...(/\b(period|term|congress(es)?|from|until|since|reference months?|lists?|whole)\b/i.test(entry)
      ? []
      : ['it does not say for when']),
  ];
}
