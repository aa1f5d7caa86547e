import { say } from '../../text/say';
import type { Fact, FactGroup, Facts } from './facts';

const WORDS = say.sheet.fact;

/** The turnkey sheet keeps its whole plan: what an investor asks and nobody has answered is an answer too. */
export function siteGroups(read: Facts): readonly FactGroup[] {
  return [
    identity(read),
    land(read),
    {
      title: say.sheet.availability,
      facts: [
        read.number(WORDS.availableFrom, 'availableFrom', String),
        read.quote(WORDS.developmentStage, 'developmentStage'),
        read.quote(WORDS.commercialStage, 'commercialStage'),
      ],
    },
    {
      title: say.sheet.procedures,
      facts: [...read.whereStated(read.quote(WORDS.proceduresCited, 'procedures')), ...unanswered(say.sheet.procedureList)],
      note: say.sheet.proceduresNote,
    },
    { title: say.sheet.fit, facts: [read.quote(WORDS.icpeSeveso, 'icpeSeveso'), ...unanswered(say.sheet.fitList)] },
    { title: say.sheet.networks, facts: [read.quote(WORDS.networks, 'networks'), ...unanswered(say.sheet.networkList)] },
    { title: say.sheet.access, facts: unanswered(say.sheet.accessList), note: say.sheet.accessNote },
  ];
}

function identity(read: Facts): FactGroup {
  return {
    title: say.sheet.identity,
    facts: [
      read.texts(WORDS.waves, 'waves', say.words.wave),
      read.text(WORDS.readiness, 'readiness', say.words.readiness),
      read.text(WORDS.commune, 'commune'),
      read.place(WORDS.epci, 'epciName'),
      ...([2, 1] as const).map((phase) => read.place(WORDS.territoryOf(phase), `territory${String(phase)}Name`, say.list.noTerritory)),
    ],
    note: say.sheet.labelNote,
  };
}

function land(read: Facts): FactGroup {
  return {
    title: say.sheet.land,
    facts: [
      read.hectares(WORDS.area, 'areaHectares', say.sheet.wholeZone),
      read.hectares(WORDS.usable, 'usableHectares'),
      read.hectares(WORDS.available, 'availableHectares'),
      read.hectares(WORDS.minPlot, 'minPlotHectares'),
      read.hectares(WORDS.maxPlot, 'maxPlotHectares'),
      read.quote(WORDS.occupation, 'occupation'),
      read.boolean(WORDS.recycled, 'recycled', WORDS.recycledYes, WORDS.recycledNo),
    ],
  };
}

/** Questions that no source has a field for yet. */
const unanswered = (questions: readonly string[]): readonly Fact[] => questions.map((label) => ({ label, value: null }));
