import './button.css';
import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { Link } from 'wouter';

export type ButtonVariant = 'plain' | 'primary' | 'bare';

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  variant?: ButtonVariant;
  /** Why the act is not possible now. The button stays focusable, does nothing and says this. */
  unavailable?: string | undefined;
  /** What a press does while it is unavailable, such as saying the reason aloud. */
  onUnavailable?: (() => void) | undefined;
  /** The act is under way: a second press does nothing. */
  busy?: boolean;
};

export function Button({
  variant = 'plain',
  unavailable,
  onUnavailable,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const isOff = unavailable !== undefined || busy;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!isOff) {
      onClick?.(event);
      return;
    }
    event.preventDefault();
    if (unavailable !== undefined) onUnavailable?.();
  };
  return (
    <button
      type="button"
      {...rest}
      className={`button button-${variant} ${rest.className ?? ''}`}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-describedby={unavailable === undefined ? rest['aria-describedby'] : reasonId}
      title={unavailable ?? rest.title}
      onClick={press}
    >
      {children}
      {unavailable !== undefined && (
        <span id={reasonId} hidden>
          {unavailable}
        </span>
      )}
    </button>
  );
}

type ButtonLinkProps = { to: string; variant?: ButtonVariant; className?: string; children: ReactNode };

/** A link of this application that looks like a button. */
export function ButtonLink({ to, variant = 'plain', className = '', children }: ButtonLinkProps) {
  return (
    <Link to={to} className={`button button-${variant} ${className}`}>
      {children}
    </Link>
  );
}
