"""Words that stand beside names, and words that stand in for them."""

from typing import Literal

Gender = Literal["f", "m"]

_OFFICES = (
    "经理", "总经理", "副总", "总监", "主任", "主管", "老师", "教授", "博士", "医生", "大夫", "律师", "会计", "工程师", "院长",
    "处长", "科长", "局长", "部长", "校长", "董事长", "老板", "同学", "老", "总", "工", "董",
)  # fmt: skip
_TITLES: dict[str, Gender | None] = {
    **dict.fromkeys(("先生", "男士", "叔叔", "大哥", "师傅", "少爷"), "m"),
    **dict.fromkeys(("女士", "小姐", "太太", "夫人", "阿姨", "大姐", "姐姐", "女生"), "f"),
    **dict.fromkeys(_OFFICES),
}
HAN_TITLES = dict(sorted(_TITLES.items(), key=lambda item: -len(item[0])))  # 总经理 before 经理 before 总

LATIN_TITLES: dict[str, Gender | None] = {
    **dict.fromkeys(("mr", "sir", "herr"), "m"),
    **dict.fromkeys(("mrs", "ms", "miss", "madam", "mme", "frau"), "f"),
    **dict.fromkeys(("mx", "dr", "prof", "professor", "phd", "md", "esq", "eng")),
}

GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})

# What a program, a form or a shy person writes where a name should be: many people share it.
PLACEHOLDERS = frozenset(
    {
        "微信用户", "客户", "用户", "匿名", "匿名用户", "游客", "访客", "测试", "测试用户", "未知", "无", "无名", "先生", "女士",
        "小姐", "本人", "新用户", "手机用户", "会员", "张三", "李四", "anonymous", "customer", "guest", "me", "n/a", "na",
        "no name", "noname", "none", "null", "test", "test test", "test user", "tester", "undefined", "unknown", "user",
        "visitor", "wechat user", "your name", "first last", "john doe", "jane doe",
    }
)  # fmt: skip

COMPOUND_SURNAMES = frozenset(
    {
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木", "轩辕",
        "长孙", "宇文", "独孤", "南宫", "百里", "呼延", "东郭", "西门", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于",
        "太叔", "申屠", "钟离", "鲜于", "闾丘", "万俟", "赫连", "完颜", "拓跋", "左丘", "梁丘", "第五",
    }
)  # fmt: skip

# How the commonest surnames are written in Latin letters: Zhao Xiaoming, as at home, not Xiaoming Zhao.
LATIN_SURNAMES = frozenset(
    {
        "bai", "cai", "cao", "chang", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du", "duan", "fan",
        "fang", "feng", "fu", "gao", "gong", "gu", "guo", "han", "hao", "he", "hou", "hu", "huang", "jia", "jiang",
        "jin", "kang", "kong", "lai", "lei", "li", "liang", "liao", "lin", "liu", "long", "lu", "luo", "ma", "mao",
        "meng", "ouyang", "pan", "peng", "qian", "qiao", "qin", "qiu", "ren", "shangguan", "shao", "shen", "shi",
        "sima", "song", "su", "sun", "tan", "tang", "tian", "wan", "wang", "wei", "wen", "wu", "xia", "xiao", "xie",
        "xiong", "xu", "xue", "yan", "yang", "yao", "ye", "yi", "yin", "yu", "yuan", "zeng", "zhang", "zhao",
        "zheng", "zhong", "zhou", "zhu", "zhuge", "zou",
    }
)  # fmt: skip
