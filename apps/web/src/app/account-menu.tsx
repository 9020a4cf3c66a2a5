import { Link } from 'wouter';
import { useSession, useUser } from '../api/session.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { setTheme, themes, useTheme } from '../ui/theme.ts';
import { initialsOf } from './initials.ts';

/** Oneself: name, theme, language, one's own work in the project whose address is given, API tokens, the way out. */
export function AccountMenu({ work }: { work?: string | undefined }) {
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
      {work !== undefined && (
        <Link className="popover-item" to={work}>
          {account.work}
        </Link>
      )}
      <Link className="popover-item" to="/me">
        {account.tokens}
      </Link>
      <button type="button" className="popover-item" onClick={() => void signOut()}>
        {account.signOut}
      </button>
    </Popover>
  );
}
