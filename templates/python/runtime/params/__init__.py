"""Parameters -> the text of a URL, a header, a cookie, a form or a part of a form."""
