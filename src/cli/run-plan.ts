import type { Pack } from '../packs/pack.ts';
import { newestTerm, termsOn } from '../packs/term-periods.ts';
import type { PlannedOrganization } from '../plan/plan.ts';
import { planBodies } from '../plan/plan-bodies.ts';
import { renderPlan } from '../plan/render-plan.ts';
import { renderJson } from '../report/json.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type CliIo, wantsColor } from './io.ts';
import type { CliMessages } from './messages.ts';
import { packFor } from './pack-option.ts';
import type { PlanRequest } from './plan.ts';

/** The pack asked for; else the newest term in force on the day. */
async function packOn({ pack, date }: PlanRequest, words: CliMessages): Promise<Pack> {
  if (pack !== undefined) return packFor(pack, words);
  const covering = date === undefined ? undefined : termsOn(date).at(-1);
  return packFor((covering ?? newestTerm()).id, words);
}

/** Plans the bodies, writes the plan, and gives the exit code: 0 feasible, 1 contradictory, 3 cannot plan. */
export async function runPlan(request: PlanRequest, io: CliIo, words: CliMessages): Promise<ExitCode> {
  const {
    command: _,
    lang: locale,
    format,
    pack: __,
    seats,
    extra,
    date,
    congress,
    selection,
    ...known
  } = request;
  const organization: PlannedOrganization = known;
  const result = await planBodies(organization, await packOn(request, words), {
    ...(seats && { seats }),
    ...(extra && { extra }),
    ...(date !== undefined && { date }),
    ...((congress || selection) && {
      congress: { ...(congress && { kind: congress }), ...(selection && { selection }) },
    }),
  });
  if (format === 'json') io.stdout.write(renderJson(result));
  else {
    const out = result.decision === 'refused' ? io.stderr : io.stdout;
    const width = out.isTTY && out.columns ? { width: out.columns } : {};
    out.write(renderPlan(result, { locale, color: wantsColor(out, io.env), ...width }));
  }
  return exitCodes[result.decision];
}
