import { say } from '../text/say';
import { CopyText } from './copyText';

/** The address of the page is the permalink. */
export function CopyLink({ isSmall = false }: { isSmall?: boolean }) {
  const { copy, copied, copyByHand } = say.sheet;
  return <CopyText text={() => window.location.href} label={copy} done={copied} byHand={copyByHand} isSmall={isSmall} />;
}
