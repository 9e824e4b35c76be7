"""Chinese names of holidays that the library knows in English only; what is missing here keeps its English name."""

OBSERVED = " (observed)"

CHINESE = {
    "All Saints' Day": "诸圣节",
    "Ascension Day": "耶稣升天节",
    "Boxing Day": "节礼日",
    "Chinese New Year": "农历新年",
    "Christmas Day": "圣诞节",
    "Christmas Eve": "平安夜",
    "Columbus Day": "哥伦布日",
    "Corpus Christi": "基督圣体节",
    "Diwali": "排灯节",
    "Easter Monday": "复活节星期一",
    "Easter Sunday": "复活节",
    "Eid al-Adha": "古尔邦节",
    "Eid al-Fitr": "开斋节",
    "Election Day": "选举日",
    "Epiphany": "主显节",
    "Good Friday": "耶稣受难日",
    "Immaculate Conception": "圣母无染原罪节",
    "Independence Day": "独立日",
    "Juneteenth National Independence Day": "六月节",
    "Labor Day": "劳动节",
    "Late Summer Bank Holiday": "夏末银行假日",
    "Martin Luther King Jr. Day": "马丁·路德·金日",
    "May Day": "五月银行假日",
    "Memorial Day": "阵亡将士纪念日",
    "National Day": "国庆节",
    "New Year Holiday": "新年假期",
    "New Year's Day": "元旦",
    "New Year's Eve": "除夕",
    "Pentecost Monday": "圣灵降临节星期一",
    "Second Day of Christmas": "圣诞节次日",
    "Spring Bank Holiday": "春季银行假日",
    "Summer Bank Holiday": "夏季银行假日",
    "Thanksgiving Day": "感恩节",
    "Vesak Day": "卫塞节",
    "Veterans Day": "退伍军人节",
    "Washington's Birthday": "华盛顿诞辰日",
}


def in_chinese(name: str) -> str:
    """Several holidays on one day are joined by the library with a semicolon."""
    return "、".join(_one(single) for single in name.split("; "))


def _one(name: str) -> str:
    bare = name.removesuffix(OBSERVED)
    known = CHINESE.get(bare)
    if known is None:
        return name
    return known + ("（补假）" if bare != name else "")
