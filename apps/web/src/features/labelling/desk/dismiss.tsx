import { useMessages } from '../../../messages/use-messages.ts';

/** Puts a strip away once it was read. */
export function Dismiss({ onPress }: { onPress: () => void }) {
  const { strips: words } = useMessages('labelling');
  return (
    <button type="button" className="link nowrap" onClick={onPress}>
      {words.dismiss}
    </button>
  );
}
