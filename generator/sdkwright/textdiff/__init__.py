"""Two and three texts, line by line: which lines they share, a unified diff of two, and a merge of three.

```
matching    which lines of two texts are the same line
unified     a diff that people read and that `git apply` takes, and the way back
merge       what two people made of one text, in one
```
Everything here depends on the texts alone: no program is asked, so that every machine has the same result.
"""
