import { say } from '../../text/say';
import { LookSwatch } from '../../ui/swatches';
import type { ReportLook } from './boardOf';

export function Legend({ looks }: { looks: readonly ReportLook[] }) {
  return (
    <section class="report-legend" aria-label={say.report.legend}>
      <h4>{say.report.legend}</h4>
      <ul>
        {looks.map((look) => (
          <li key={look}>
            <LookSwatch look={look} />
            {say.report.looks[look]}
          </li>
        ))}
      </ul>
    </section>
  );
}
