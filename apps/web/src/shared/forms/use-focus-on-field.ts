import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Whoever follows a link from an error lands in its field, also where it is folded away. */
export function useFocusOnField(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const field = hash ? document.getElementById(hash) : null;
    for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true;
    field?.focus();
  }, [hash]);
}
