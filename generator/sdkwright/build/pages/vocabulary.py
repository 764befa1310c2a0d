"""Part of `build.pages`: what APIs call the things that have to do with pages.

Words are compared in lower case and without separators: `page[cursor]`, `pageCursor` and `page_cursor` are one word.
"""

from __future__ import annotations

import re

_SEPARATORS = re.compile(r"[\W_]+")

CURSORS = frozenset(
    "cursor nextcursor pagecursor pagetoken nexttoken nextpagetoken continuationtoken continuation continue startcursor"
    " marker nextmarker bookmark after pageafter startingtoken paginationtoken listtoken scrollid cursorid nextpage"
    " cursortoken paginationkey exclusivestartkey startkey nextkey pagekey afterid nextpagekey aftercursor"
    " startingafter startafter nextid syncpagetoken nextpageid".split()
)
"""Arguments that ask for what follows a token."""
TOKENS = frozenset(
    "nextcursor nextpagetoken nexttoken nextpage nextpagecursor nextmarker continuationtoken continuation endcursor"
    " cursornext nextcontinuationtoken cursor pagetoken marker bookmark after next nextkey paginationtoken"
    " scrollid lastevaluatedkey nextpagekey cursorsafter lastid paginationkey nextid nextpageid nextstartcursor"
    " nextbookmark aftercursor pagecursor".split()
)
"""Properties of a response that hold such a token. The first that a response has wins, in the order of `BEST`."""
BEST = (
    *("nextcursor", "nextpagetoken", "nexttoken", "nextpagecursor", "nextpage", "nextmarker", "nextcontinuationtoken"),
    *("endcursor", "after", "next", "lastid", "continuationtoken", "cursor"),
)
LAST_ITEM = frozenset("startingafter after afterid".split())
"""Arguments that ask for what follows an item, by its id."""
PAGES = frozenset("page pagenumber pagenum pageno pageindex currentpage pagenr".split())
OFFSETS = frozenset("offset skip startindex pageoffset startat startoffset".split())
VAGUE_OFFSETS = frozenset(("start", "from"))
"""These may also be dates or places: they need a total beside them."""
SIZES = frozenset(
    "perpage pagesize limit size count maxresults top take rows pagelimit resultsperpage itemsperpage max number"
    " maxitems pagemaxresults results num numresults maxresultcount recordsperpage pagecount perpagecount".split()
)
MORE = frozenset(
    "hasmore hasnext hasnextpage more moreitems hasmoreitems hasmoreresults moreresults nextexists".split()
)
TOTALS = frozenset(
    "total totalcount totalresults totalitems totalelements totalrecords totalentries count totalhits numfound"
    " totalsize resultcount itemstotal totalnumber totalrows numresults recordstotal".split()
)
LASTS = frozenset("totalpages pages pagecount lastpage numpages pagestotal pagetotal totalpagecount maxpage".split())
CURRENTS = frozenset("page currentpage pagenumber pageindex pageno number currentpagenumber".split())
OFFSET_ECHOES = frozenset("offset skip startindex startat start from".split())
URLS = frozenset(
    "next nexturl nextpageurl nextlink odatanextlink nextpageuri nexthref nexturi nextpagelink pagenext"
    " nextpage linksnext nextpagehref".split()
)
"""Properties that hold the URL of the next page."""
SURE_URLS = frozenset("nexturl nextpageurl nextlink odatanextlink nextpageuri nexthref nexturi nextpagelink".split())
"""Of these the name alone says that it is a URL."""
BOXES = frozenset(
    "meta metadata pagination paging pageinfo page links cursors responsemetadata pages cursor paginationinfo"
    " paginator listmetadata pageable next resultinfo pagemetadata pagedetails paginationmetadata metainfo"
    " paginationdata pagecontext info summary searchmetadata".split()
)
"""Objects beside the list that speak of pages."""
LISTS = ("data", "items", "results", "values", "records", "entries", "list", "elements", "content", "rows", "value")
"""What lists are called where a response has other arrays too."""
BESIDE = frozenset(
    "errors warnings messages included links facets aggregations filters notices meta debug error failures"
    " columns headers sort tags breadcrumbs expand schemas".split()
)
"""Arrays that are no list of what was asked for."""


def plain(name: str) -> str:
    """A name without what only separates its words."""
    return _SEPARATORS.sub("", name).lower()
