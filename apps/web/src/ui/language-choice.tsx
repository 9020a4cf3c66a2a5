import { locales, useLocale, type Locale } from '../messages/locale.ts';
import { chooseLocale, useMessages } from '../messages/use-messages.ts';
import { Segmented } from './segmented.tsx';
import { useToast } from './toast.tsx';

/** The languages of the interface, each in its own words. */
export function LanguageChoice() {
  const locale = useLocale();
  const toast = useToast();
  const { account } = useMessages('shell');
  const choose = (next: Locale) => {
    chooseLocale(next).catch(() => toast(account.languageFailed, 'bad'));
  };
  return <Segmented label={account.language} value={locale} options={locales} onChange={choose} />;
}
