import type { Coverage } from '../../api/coverage';
import { say } from '../../text/say';
import type { PerimeterModel } from './perimeterModel';

/** The year of the code book; the newest is the rule and stays out of the address. */
export function VintageField({ model, report }: { model: PerimeterModel; report: Coverage }) {
  const { vintages, vintage, newestVintage } = report.perimeter;
  const years = [...vintages].sort((a, b) => b - a);
  return (
    <label class="field vintage-field" for="perimeter-vintage">
      <span>{say.report.vintage}</span>
      <select
        id="perimeter-vintage"
        value={String(vintage)}
        onChange={(event) => {
          const year = Number(event.currentTarget.value);
          model.arrange({ vintage: year === newestVintage ? null : year });
        }}
      >
        {years.map((year) => (
          <option key={year} value={String(year)} selected={year === vintage}>
            {year === newestVintage ? say.report.newest(year) : String(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
