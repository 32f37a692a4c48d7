import { useNavigation, useResolvedPath } from '@remix-run/react';
import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';

/** The submit button of a `<Form>`: pending while the page's own post is on its way, so a second click does nothing. */
export function SubmitButton({ variant = 'primary', pending, formAction, ...rest }: ButtonProps) {
  const isSubmitting = useIsSubmitting(rest.name, rest.value, formAction);
  return <Button {...rest} type="submit" variant={variant} formAction={formAction} pending={pending ?? isSubmitting} />;
}

function useIsSubmitting(
  name: ButtonProps['name'],
  value: ButtonProps['value'],
  formAction: ButtonProps['formAction'],
): boolean {
  const navigation = useNavigation();
  const target = useResolvedPath(typeof formAction === 'string' ? formAction : '.').pathname;
  if (navigation.state === 'idle' || !navigation.formData) return false;
  if (name) return navigation.formData.get(name) === String(value ?? '');
  return !formAction || navigation.formAction?.split('?')[0] === target;
}
