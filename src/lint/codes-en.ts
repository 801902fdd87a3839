import { unwritten } from '../scaffold/to-write.ts';
import type { CodeWords } from './codes.ts';
import type { LintCode } from './finding.ts';

/** Every code in English, in the order of the page that explains them. */
export const codesEn: Readonly<Record<LintCode, CodeWords>> = {
  schema: {
    meaning: 'A key or value that the format does not have, or one that is wanting.',
    fix: 'Write what was expected; with `$schema` set an editor shows what may stand there.',
  },
  'missing-file': {
    meaning: 'A file or a pack that is named, or always there, cannot be read.',
    fix: 'Add the file, or name a pack that there is.',
  },
  'not-json': {
    meaning: 'The file is not JSON, or a key stands in it twice.',
    fix: 'Mend the line that is named.',
  },
  'stray-file': {
    meaning: 'A file where no rule can be.',
    fix: 'Move it to `<body>/{structure,quota,criteria}/<slug>.json`, or out of the pack.',
  },
  'cyclic-extends': { meaning: 'The pack extends itself.', fix: 'Break the circle in `extends`.' },
  'id-path': {
    meaning: 'The id is not the path of the file.',
    fix: 'Make both the same; the id of a pack is its folder, that of a local pack begins with `local/`.',
  },
  'duplicate-id': {
    meaning: 'Two rules, tables, instruments or packs of one id.',
    fix: 'Rename one, or take it out.',
  },
  subject: {
    meaning: '`subject`, `for` and the folder do not belong together.',
    fix: 'Let `subject` be `nominee` with `for.body`, `list`, or the body of the folder.',
  },
  'require-or-review': {
    meaning: 'A rule says exactly one thing: what must hold, whose word is wanted, or to whom it is left.',
    fix: 'Keep one of `require`, `review` and `delegated`.',
  },
  'empty-condition': {
    meaning: 'An empty `all` or `any`, which would always hold.',
    fix: 'Write what must hold, or take the condition out.',
  },
  'ambiguous-condition': {
    meaning: 'Several of `all`, `any` and `not` at one node; an engine would drop all but one.',
    fix: 'Nest them.',
  },
  'condition-key': {
    meaning: 'A key that no condition has, such as `path` or `priority`, or one that is wanting.',
    fix: 'A comparison has `fact`, `operator` and `value`, a node one of `all`, `any`, `not`.',
  },
  'unknown-fact': {
    meaning: 'No fact of the vocabulary has this id.',
    fix: 'Use the id that is suggested, or look one up: `facts` of the library, `schema/rule.schema.json` in an editor.',
  },
  'fact-scope': {
    meaning: 'A fact about one person where no person is meant.',
    fix: 'Count persons with a measure, or let the rule be about nominees.',
  },
  'unknown-operator': { meaning: 'No such operator.', fix: 'Use one of those that fit the fact.' },
  'operator-type': {
    meaning: 'The operator does not fit the type of the fact.',
    fix: 'Use one of those that are named: words compare with `equal` and `in`, shares with `atLeastShare` and its kin.',
  },
  'value-type': {
    meaning: 'The value is not of the type of the fact, such as a number as text.',
    fix: 'Write a whole number, true or false, a share such as `"15%"`, or a word of the vocabulary.',
  },
  'unknown-param': {
    meaning: 'A parameter that no row of the table gives, or one that nothing uses.',
    fix: 'Give it in every row, or take it out.',
  },
  measure: {
    meaning: 'A measure that is not there, is never used, or is of another body than the rule.',
    fix: 'Define it under `measures` with one of `count`, `share`, `distinct`, `least`, `greatest`.',
  },
  'table-row': {
    meaning: 'A row of a table that says too much or too little.',
    fix: 'Give each row `when` and one of `values`, `review`, `unavailable`, with the same values everywhere.',
  },
  'table-overlap': {
    meaning: 'Two rows of a table can hold together.',
    fix: 'Narrow one, so that at most one row holds in any case.',
  },
  'unknown-instrument': {
    meaning: 'The text cited is not among the instruments.',
    fix: 'Add it to `instruments.json` with number, issuer and date; the key is number and year.',
  },
  citation: {
    meaning: 'A date or number of a text, or a month or day to count by, is not of its form.',
    fix: 'Write the number with its year, dates as `2020-06-15`, months as `2020-06`.',
  },
  period: {
    meaning: 'A period that ends before it begins, or begins before its text was signed.',
    fix: 'Correct `effective`: it begins no earlier than the text, and `to` is the first day no longer in it.',
  },
  'text-found': {
    meaning: 'A requirement is said not to have been found, and there is a rule for it.',
    fix: 'Take it out of `textNotFound`.',
  },
  'quota-contradiction': {
    meaning: 'No list can meet two requirements together.',
    fix: 'Correct one of the figures, or when it applies.',
  },
  'override-unknown': {
    meaning: 'The rule that is overridden is not in the base, or is overridden already.',
    fix: 'Name a rule of the base, or the rule that stands for it now.',
  },
  'override-subject': {
    meaning: 'A rule overrides one that is about something else.',
    fix: 'Keep `subject` and `for` of the rule that is overridden.',
  },
  'override-looser': {
    meaning: 'A rule would loosen a mandatory one of its base.',
    fix: 'Ask at least as much, in every case in which the base asks.',
  },
  'negative-on-missing': {
    meaning:
      'A comparison says what a fact is *not*, and the record may not say what it is. Here that stays unknown, but in other engines it holds, and readers take it so.',
    fix: 'Name the values that are meant (`in`, `equal`), or allow it in `pack.json` with the reason.',
  },
  'constant-condition': {
    meaning: 'A condition that can never hold, or never fail.',
    fix: 'Correct the values or the operator, or take it out.',
  },
  'constant-requirement': {
    meaning: 'Whatever the rule applies to meets it, or nothing does.',
    fix: 'Look at `appliesWhen`, `for` and the table beside `require`: one of them says the same already.',
  },
  'never-applies': {
    meaning: 'The rule never says anything: nobody is left to whom it applies, or no day on which it does.',
    fix: 'Correct `appliesWhen`, `for` or `effective`, or take the rule out.',
  },
  'shadowed-rule': {
    meaning:
      'Another rule asks as much wherever this one applies, so that this one never says anything of its own.',
    fix: 'Take one of them out, or say in `appliesWhen` where each is meant.',
  },
  'unreachable-row': {
    meaning: 'A row of the table that can never hold where and when the rule speaks.',
    fix: 'Correct its `when`, or take it out.',
  },
  'threshold-without-source': {
    meaning: 'A figure that rests on no clause, or on words that give another figure.',
    fix: 'Cite the clause that sets it, in the row where the row sets it, and quote the words with the figure.',
  },
  'modality-verb': {
    meaning:
      'The modality is not that of the verb in the words quoted: *phải, không quá* bind, *phấn đấu, cơ bản* aim.',
    fix: 'Take the modality from the verb, or quote the words that it comes from.',
  },
  'one-language': {
    meaning: 'A text for readers is not there in both languages.',
    fix: 'Write `vi` in Vietnamese, with its marks, and `en` in English.',
  },
  placeholder: { meaning: `A text that was never written, such as \`${unwritten}\`.`, fix: 'Write it.' },
  'no-cases': {
    meaning: 'A rule without cases.',
    fix: 'Write its cases, or let `nhansu new rule` begin them.',
  },
  'missing-outcome': {
    meaning: 'The cases of a rule do not show an outcome that it can have.',
    fix: 'Add a case for it.',
  },
  'case-rule': {
    meaning: 'Cases of a rule that the pack does not have.',
    fix: 'Correct `rule`, or take the file out; a file for a rule of another pack is named by the id of that rule.',
  },
  'case-twice': { meaning: 'Two files hold the cases of one rule.', fix: 'Put them into one file.' },
  'case-modality': {
    meaning: 'The modality of the rule is not the one that its cases were written for.',
    fix: 'Look through the cases, then correct `modality`.',
  },
  'case-name': { meaning: 'Two cases of a rule have one name.', fix: 'Say what each of them shows.' },
  'case-list': { meaning: 'A case is no nomination list.', fix: 'Correct the fields that are named.' },
  equivalent: {
    meaning:
      'A change is said to be one that no list can show, but a case notices it, or it is none that is tried.',
    fix: 'Take it out of `equivalents`.',
  },
  'unused-allowance': {
    meaning: 'Something is allowed in `pack.json` that was not found.',
    fix: 'Take it out of `lint`.',
  },
};
