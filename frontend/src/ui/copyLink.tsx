import { say } from '../text/say';
import { CopyText } from './copyText';

interface CopyLinkProps {
  /** From the root of this server: what the link is about, which is less than the address of the page tells. */
  address: () => string;
  isSmall?: boolean;
}

export function CopyLink({ address, isSmall = false }: CopyLinkProps) {
  const { copy, copied, copyByHand } = say.sheet;
  const link = () => new URL(address(), window.location.href).href;
  return <CopyText text={link} label={copy} done={copied} byHand={copyByHand} isSmall={isSmall} />;
}
