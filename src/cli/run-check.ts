import type { CheckResult } from '../report/report.ts';
import type { CheckRequest } from './check.ts';
import { checkFile, type FileOptions } from './check-file.ts';
import { checkMessages } from './check-messages.ts';
import { deliveryTo } from './deliver.ts';
import { type ExitCode, exitCodes, worstOf } from './exit-codes.ts';
import { filesIn, findFiles } from './find-files.ts';
import { isMasked } from './formats.ts';
import type { CliIo } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packNamed } from './pack-option.ts';
import { progressOf } from './progress.ts';
import { type SummaryLine, summaryOf, summaryText } from './summary.ts';
import { outputsOf, type Target, targetsOf } from './targets.ts';
import { readWaivers } from './waivers-file.ts';
import { complain, lookOf, spareInput } from './write-out.ts';

/** Checks the lists and writes the reports; gives the exit code of the gravest decision. */
export async function runCheck(request: CheckRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const { lang: locale, mask, all } = request;
  const own = checkMessages[locale];
  const targets = targetsOf(request.format ?? [], request.output ?? [], own);
  const found = await findFiles(request.files);
  const read = [...filesIn(found), request.with, request.waivers];
  spareInput(outputsOf(targets, found, own), { files: read, packs: [request.pack] }, words);

  const several = found.length > 1;
  const tellsRefusals = targets.some(
    ({ format, output }) => format === 'text' && (!several || output === undefined),
  );
  const options = await fileOptions(request, targets, several);
  const progress = progressOf(io, found.length, own);
  const shared = {
    locale,
    ...(mask !== undefined && { mask }),
    ...(all !== undefined && { all }),
    io: progress.io,
    words,
  };
  const deliveries = targets.map((target) => deliveryTo(target, found.length, shared));
  const codes: ExitCode[] = [];
  const lines: SummaryLine[] = [];
  for (const [index, each] of found.entries()) {
    progress.show(index);
    const checked = await checkFile(each, options, progress.io);
    const { name, result } = checked;
    lines.push(summaryOf(checked, locale));
    codes.push(codeOf(result.decision, request));
    if (result.decision === 'refused' && !tellsRefusals) {
      complain(progress.io, words.refused({ file: name, issues: result.issues.length }));
    }
    for (const delivery of deliveries) codes.push(await delivery.add(checked));
  }
  progress.end();
  for (const delivery of deliveries) codes.push(await delivery.end());
  if (several && targets.every(({ output }) => output !== undefined))
    io.stdout.write(summaryText(lines, locale, lookOf(io.stdout, io.env)));
  return worstOf(codes);
}

function codeOf(decision: CheckResult['decision'], { allowIncomplete }: CheckRequest): ExitCode {
  return decision === 'incomplete' && allowIncomplete ? exitCodes.pass : exitCodes[decision];
}

/** What is the same for all files. */
async function fileOptions(
  request: CheckRequest,
  targets: readonly Target[],
  amongOthers: boolean,
): Promise<FileOptions> {
  const { lang, mask, pack, waivers } = request;
  return {
    ...request,
    masked: targets.some(({ format }) => isMasked(format, mask)),
    amongOthers,
    moreWaivers: waivers === undefined ? [] : await readWaivers(waivers, lang),
    ...(pack !== undefined && { pack: await packNamed(pack) }),
  };
}
