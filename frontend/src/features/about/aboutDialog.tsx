import type { Loaded } from '../../api/resource';
import type { Source, Sources } from '../../api/types';
import { fr } from '../../text/fr';
import { formatCount } from '../../text/numbers';
import { Dialog } from '../../ui/dialog';
import { Loading } from '../../ui/status';

interface AboutProps {
  sources: Loaded<Sources>;
  onClose: () => void;
}

export function AboutDialog({ sources, onClose }: AboutProps) {
  const { about } = fr;
  return (
    <Dialog title={about.title} onClose={onClose}>
      <p>{about.intro}</p>
      <h3>{about.sources}</h3>
      {sources.value ? (
        <SourceTable sources={sources.value.sources} />
      ) : sources.status === 'failed' ? (
        <p>{about.sourcesFailed}</p>
      ) : (
        <Loading />
      )}
      <Sentences title={about.attributionsTitle} sentences={about.attributions} />
      <Sentences title={about.limits} sentences={about.limitsText} />
      <div id="accessibility">
        <Sentences title={about.accessibility} sentences={about.accessibilityText} />
      </div>
      <Sentences title={about.privacy} sentences={[about.privacyText]} />
    </Dialog>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function SourceTable({ sources }: { sources: readonly Source[] }) {
  const { columns } = fr.about;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={fr.about.sources}>
      <table>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SourceRow({ source: { title, url, producer, vintage, licence, rowsLoaded, rowsRejected } }: { source: Source }) {
  const isLink = url !== null && /^https?:\/\//.test(url);
  return (
    <tr>
      <th scope="row">
        {isLink ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </th>
      <td>{producer ?? fr.words.notStated}</td>
      <td>{vintage ?? fr.words.notStated}</td>
      <td>{licence ?? fr.words.notStated}</td>
      <td>{rowsLoaded === null ? fr.words.notStated : fr.about.rows(formatCount(rowsLoaded), formatCount(rowsRejected ?? 0))}</td>
    </tr>
  );
}
