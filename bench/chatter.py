"""What customers and colleagues of a bank could say to each other: a million messages from a few hundred words, drawn by Zipf's law.

The words are ours. Beside the common ones stand rare ones, made of syllables: names of products and places, and numbers of orders.
"""

import itertools
from bisect import bisect
from random import Random

ZH_WORDS = """
    您好 我 的 了 是 请问 卡 信用卡 账单 可以 我们 帮 您 查询 还款 退款 订单 手机 银行 没有 收到 已经 申请 时间 什么 怎么 工作日
    处理 提交 审核 转账 金额 余额 密码 登录 客服 谢谢 稍等 麻烦 问题 短信 验证码 额度 利率 贷款 房贷 提前 手续费 年费 分期 逾期
    征信 冻结 解冻 挂失 补办 盗刷 消费 境外 汇率 外币 美元 开户 销户 网点 预约 排队 柜台 身份证 护照 地址 修改 绑定 解绑 微信
    支付宝 快捷支付 限额 到账 延迟 失败 成功 撤销 发票 合同 保险 理财 基金 赎回 收益 风险 评估 积分 兑换 礼品 活动 优惠 投诉
    建议 满意 态度 经理 电话 回复 邮件 附件 截图 上传 下载 更新 版本 苹果 安卓 系统 升级 维护 网络 断开 重启 尝试 仍然 无法 显示
    错误 代码 页面 加载 缓慢 卡顿 退出 重新 安装 昨天 今天 明天 上周 下个月 月底 年底 工资 代发 社保 公积金 养老金 税务 证明
    流水 盖章 邮寄 快递 签收 丢失 遗失 被盗 报警 公安 冒用 诈骗 可疑 交易 核实 本人 家人 母亲 父亲 孩子 学生 留学 学费 汇款 电汇
    中转行 收款人 姓名 拼音 大写 一致 不符 退回 原路 三天 五天 十分钟 马上 尽快 着急 着实 抱歉 理解 感谢 耐心 等待 再见
    """
EN_WORDS = """
    the i my to is a you and card for account it your in have on we please of can this that not payment bank be with
    was hello thanks help refund order number when how will transfer money balance password login phone message code
    limit rate loan mortgage early repayment fee annual instalment overdue credit frozen unlock lost replacement
    stolen charge abroad exchange currency dollar open close branch appointment queue counter passport address change
    link unlink wallet instant limits arrive delay failed success reverse invoice contract insurance savings fund
    redeem yield risk assessment points reward gift campaign offer complaint advice satisfied manager call reply email
    attachment screenshot upload download update version apple android system upgrade maintenance network disconnect
    restart try still unable show error page loading slow freeze exit install yesterday today tomorrow week month
    salary payroll pension tax certificate statement stamp post courier sign missing police fraud suspicious
    transaction verify self family mother father child student tuition remittance wire intermediary beneficiary name
    spelling match returned original days minutes soon urgent sorry understand thank patience wait goodbye customer
    service team colleague question answer problem solved
    """
ZH, EN = ZH_WORDS.split(), EN_WORDS.split()
SYLLABLES_ZH = "华瑞安盛泰恒通汇利丰海澜青云星辰锦绣麒麟凤鸣松柏梅竹兰桂珠江岭秀峰泉溪湖港"
SYLLABLES_EN = (
    "ka",
    "lo",
    "mi",
    "ner",
    "tas",
    "vel",
    "dor",
    "quin",
    "zar",
    "bel",
    "fin",
    "gro",
    "hal",
    "jun",
    "pra",
    "sel",
    "tor",
)
RARE = 0.04


class Chatter:
    """Says something new each time, the same things in every run with one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.weights = {
            language: list(itertools.accumulate(1 / rank for rank in range(2, len(words) + 2)))
            for language, words in (("zh", ZH), ("en", EN))
        }

    def common(self, language: str) -> str:
        words, weights = (ZH if language == "zh" else EN), self.weights[language]
        return words[bisect(weights, self.random.random() * weights[-1])]

    def rare(self, language: str) -> str:
        if self.random.random() < 0.3:
            return f"HB-{self.random.randrange(10**6):06}"
        syllables = SYLLABLES_ZH if language == "zh" else SYLLABLES_EN
        return "".join(self.random.choice(syllables) for _ in range(2 if language == "zh" else 3))

    def message(self, language: str) -> str:
        """3 to 24 words; without spaces in Chinese."""
        words = [
            self.rare(language) if self.random.random() < RARE else self.common(language)
            for _ in range(self.random.randint(3, 24))
        ]
        return (
            "，".join("".join(words[at : at + 6]) for at in range(0, len(words), 6))
            if language == "zh"
            else " ".join(words)
        )

    def question(self, language: str) -> str:
        """What somebody types who looks for something: one word, two, three, a phrase, a number, the beginning of a word, a sentence."""
        space = "" if language == "zh" else " "
        common, other, third = (self.common(language) for _ in range(3))
        rare = self.rare(language)
        return self.random.choice(
            (
                common,
                rare,
                rare,
                f"{common} {other}",
                f"{common} {other} {third}",
                f"{common} {rare}",
                f'"{common}{space}{other}"',
                f"{common} -{other}",
                rare[:3],
                self.message(language)[:20],
            )
        )
