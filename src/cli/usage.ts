import { Option } from 'commander';
import { nearest } from '../schema/input-issue.ts';
import type { CliMessages } from './messages.ts';

/** A command line that asks for nothing that can be done; worded in the user's language. */
export class UsageError extends Error {}

/** What to add to a complaint about a word, where another begins with it as no other does, or is near. */
export function hint(word: string, candidates: readonly string[], words: CliMessages): string {
  const [longer, ...others] = candidates.filter((candidate) => word.length > 2 && candidate.startsWith(word));
  const suggestion = (others.length === 0 ? longer : undefined) ?? nearest(word, candidates);
  return suggestion === undefined ? '' : words.didYouMean(suggestion);
}

/** Reads an option that takes one of several words. */
export function oneOf<Value extends string>(option: string, values: readonly Value[], words: CliMessages) {
  return (found: string): Value => {
    const value = values.find((candidate) => candidate === found);
    if (value !== undefined) return value;
    const message = words.badChoice({ option, found, values: values.join(', ') });
    throw new UsageError(message + hint(found, values, words));
  };
}

/** An option that takes one of several words, which completion knows too. */
export function choice(
  flags: string,
  description: string,
  values: readonly string[],
  words: CliMessages,
): Option {
  const option = new Option(flags, description).choices(values);
  return option.argParser(oneOf(option.long ?? flags, values, words));
}

/** Reads an option that may be given several times. */
export const repeated =
  <Value>(read: (found: string) => readonly Value[]) =>
  (found: string, sofar: readonly Value[] = []): readonly Value[] => [...sofar, ...read(found)];

/** Reads an option that takes names of rules, joined by commas, and may be given several times. */
export const ruleNames = (option: string, words: CliMessages) =>
  repeated((found) => {
    const asked = found.split(',').flatMap((name) => name.trim() || []);
    if (asked.length === 0) throw new UsageError(words.missingValue(option));
    return asked;
  });

/** Reads an option that takes a whole number. */
export function wholeNumber(option: string, words: CliMessages) {
  return (found: string): number => {
    if (/^\d{1,7}$/.test(found)) return Number(found);
    throw new UsageError(words.badNumber({ option, found }));
  };
}
