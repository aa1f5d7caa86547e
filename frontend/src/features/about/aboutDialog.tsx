import type { Loaded } from '../../api/resource';
import type { Source, Sources } from '../../api/types';
import { say } from '../../text/say';
import { Dialog } from '../../ui/dialog';
import { Loading } from '../../ui/status';
import { Stated } from '../../ui/stated';

interface AboutProps {
  sources: Loaded<Sources>;
  onClose: () => void;
}

export function AboutDialog({ sources, onClose }: AboutProps) {
  const { about } = say;
  return (
    <Dialog title={about.title} onClose={onClose}>
      <p>{about.intro}</p>
      <h3>{about.sources}</h3>
      {sources.value ? (
        <SourceList sources={sources.value.sources} />
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

function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceEntry({ source: { title, url, producer, vintage, licence, rowsLoaded, rowsRejected } }: { source: Source }) {
  const isLink = url !== null && /^https?:\/\//.test(url);
  const rows = rowsLoaded === null ? null : say.about.rows(rowsLoaded, rowsRejected ?? 0);
  return (
    <li>
      {isLink ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          <Stated text={title} />
        </a>
      ) : (
        <Stated text={title} />
      )}
      <small>
        <Stated text={[producer, licence].filter(Boolean).join(' · ')} />
        {[vintage !== null && say.about.vintage(vintage), rows].filter(Boolean).map((part) => ` · ${String(part)}`)}
      </small>
    </li>
  );
}
