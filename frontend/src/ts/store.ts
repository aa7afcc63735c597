/** A value kept in this browser; null where there is none or storage is refused. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem("faultline:" + key);
  } catch {
    return null;
  }
}

/** Keeps `value` in this browser, at once; null forgets it. False where storage is refused. */
export function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) {
      localStorage.removeItem("faultline:" + key);
    } else {
      localStorage.setItem("faultline:" + key, value);
    }
    return true;
  } catch {
    return false;
  }
}

/** The token that proves to the server that a request comes from its own page. */
export function csrfToken(): string {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return match ? decodeURIComponent(match[1] ?? "") : "";
}
