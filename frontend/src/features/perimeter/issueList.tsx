import type { Coverage, Issue } from '../../api/coverage';
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

function Remedy({ model, issue: { value, successor } }: { model: PerimeterModel; issue: Issue }) {
  const codes = codesOf(model.asked.value.input) ?? [];
  if (value === null || !codes.includes(value)) return null;
  const code = successor?.insee ?? successor?.siren;
  if (!successor || code === undefined)
    return (
      <button type="button" class="button button-small" onClick={() => model.checkCodes(codes.filter((each) => each !== value))}>
        {say.report.remove}
      </button>
    );
  return (
    <button
      type="button"
      class="button button-small"
      onClick={() => {
        model.replace(value, code);
        announce(say.report.replaced(successor.name));
      }}
    >
      {say.report.replace(successor.name, code)}
    </button>
  );
}
