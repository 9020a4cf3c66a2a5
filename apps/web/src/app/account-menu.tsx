import { Link } from 'wouter';
import { useSession, useUser } from '../api/session.ts';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { setTheme, useTheme } from '../ui/theme.ts';
import { initialsOf } from './initials.ts';

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Oneself: name, API tokens, theme, the way out. */
export function AccountMenu() {
  const { signOut } = useSession();
  const user = useUser();
  const theme = useTheme();
  return (
    <Popover
      opener={initialsOf(user.name)}
      label={`${initialsOf(user.name)}, account of ${user.name}`}
      openerClassName="account"
    >
      <p className="popover-note">
        <span className="medium soft">{user.name}</span>
        <br />
        {user.email}
      </p>
      <div className="account-themes">
        <Segmented label="Theme" value={theme} options={themes} onChange={setTheme} />
      </div>
      <div className="popover-rule" />
      <Link className="popover-item" to="/me">
        API tokens
      </Link>
      <button type="button" className="popover-item" onClick={() => void signOut()}>
        Sign out
      </button>
    </Popover>
  );
}
