import { Link } from 'wouter';
import { useSession, useUser } from '../api/session.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { setTheme, useTheme } from '../ui/theme.ts';
import { initialsOf } from './initials.ts';

const themes = ['system', 'light', 'dark'] as const;

/** Oneself: name, API tokens, theme, language, the way out. */
export function AccountMenu() {
  const { signOut } = useSession();
  const user = useUser();
  const theme = useTheme();
  const { account } = useMessages('shell');
  return (
    <Popover
      opener={initialsOf(user.name)}
      label={account.opener(initialsOf(user.name), user.name)}
      openerClassName="account"
    >
      <p className="popover-note">
        <span className="medium soft">{user.name}</span>
        <br />
        {user.email}
      </p>
      <div className="account-choices">
        <Segmented
          label={account.theme}
          value={theme}
          options={themes.map((value) => ({ value, label: account.themes[value] }))}
          onChange={setTheme}
        />
        <LanguageChoice />
      </div>
      <div className="popover-rule" />
      <Link className="popover-item" to="/me">
        {account.tokens}
      </Link>
      <button type="button" className="popover-item" onClick={() => void signOut()}>
        {account.signOut}
      </button>
    </Popover>
  );
}
