import type { Coverage, Issue } from '../../api/coverage';
import { successorCode } from '../../api/coverage';
import { say } from '../../text/say';
import { announce } from '../../ui/live';
import { codesOf } from './kept';
import type { PerimeterModel } from './perimeterModel';

const MOST_SHOWN = 50;

/** What was wrong with what was given, each with its remedy one click away. */
export function IssueList({ model, report: { issues } }: { model: PerimeterModel; report: Coverage }) {
  if (issues.length === 0) return null;
  return (
    <section class="issue-list">
      <h4>{say.report.issues}</h4>
      <ul>
        {issues.slice(0, MOST_SHOWN).map((issue, at) => (
          <li key={at}>
            <p>{issue.detail}</p>
            <Remedy model={model} issue={issue} />
          </li>
        ))}
      </ul>
    </section>
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
