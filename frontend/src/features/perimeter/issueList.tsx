import type { Coverage, Issue } from '../../api/coverage';
import { successorCode } from '../../api/coverage';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { Stated } from '../../ui/stated';
import { issuesOf } from './findings';
import { codesOf } from './kept';
import type { PerimeterModel } from './perimeterModel';

const MOST_SHOWN = 50;

/** What was wrong with what was given, each with its remedy one click away; and what is only worth knowing. */
export function IssueList({ model, report }: { model: PerimeterModel; report: Coverage }) {
  const { faults, remarks } = issuesOf(report);
  return (
    <>
      {faults.length > 0 && (
        <section class="issue-list">
          <h4>{say.report.issues}</h4>
          <ul>
            {faults.slice(0, MOST_SHOWN).map((issue, at) => (
              <li key={at}>
                <p>
                  <Stated text={issue.detail} />
                </p>
                <Remedy model={model} issue={issue} />
              </li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN && <p class="field-note">{say.report.others(faults.length - MOST_SHOWN)}</p>}
        </section>
      )}
      {remarks.map(({ detail }) => (
        <p key={detail} class="field-note">
          <Stated text={detail} />
        </p>
      ))}
    </>
  );
}

function Remedy({ model, issue: { value, successor, suggestions } }: { model: PerimeterModel; issue: Issue }) {
  const codes = codesOf(model.asked.value.input) ?? [];
  if (value === null || !codes.includes(value)) return null;
  const others = successor ? [{ code: successorCode(successor), name: successor.name }] : suggestions;
  return (
    <div class="remedies">
      {others.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          class="button button-small"
          onClick={() => {
            model.replace(value, code);
            announce(say.report.replaced(name));
          }}
        >
          {say.report.replace(name, code)}
        </button>
      ))}
      {!successor && (
        <button type="button" class="button button-small" onClick={() => model.checkCodes(codes.filter((each) => each !== value))}>
          {say.report.remove}
        </button>
      )}
    </div>
  );
}
