package sanwei.dataset.generate;

import java.util.List;
import java.util.Map;

/** Names as shops bear them, with the rare characters that owners' given names bring along. */
final class ShopNames {

    private static final List<String> SURNAMES = List.of(
            "李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢",
            "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "上官", "司徒", "仝", "佘", "逄", "隗");
    private static final List<String> GIVEN = List.of(
            "建国", "秀英", "志强", "丽华", "永福", "桂兰", "海燕", "国庆", "春梅", "文斌", "玉珍", "喆", "堃", "垚", "淼", "鑫", "昇", "珺", "翀", "玥", "祎",
            "赟", "犇", "骉", "燚", "龑", "旻", "晟", "甯", "菡", "瑄", "烨");
    private static final List<String> SIGNS = List.of(
            "喆源", "堃泰", "垚鑫", "福满", "顺发", "鸿运", "天天", "好邻居", "佳和", "万家", "惠民", "兴隆", "金叶", "四季", "百顺", "新世纪", "聚缘", "乐购",
            "吉祥", "瑞丰", "盛达", "祥瑞", "宏昇", "玖玖", "馨", "淼鑫", "昱辉", "瀚海", "锦绣", "同心");
    private static final Map<String, List<String>> SUFFIXES = Map.of(
            "supermarket", List.of("超市", "生活超市", "连锁超市", "购物超市"),
            "mall", List.of("商场", "百货商场", "购物中心"),
            "tobacco_liquor", List.of("烟酒店", "烟酒商行", "名烟名酒", "烟酒行"),
            "convenience", List.of("便利店", "便民店", "24小时便利店"),
            "grocery", List.of("食杂店", "副食店", "小卖部", "日杂店", "粮油店"),
            "service", List.of("宾馆", "茶楼", "餐厅", "农家乐", "棋牌室"),
            "other", List.of("报刊亭", "经营部", "服务部"));

    private ShopNames() {}

    static String draw(Draw draw, Geography.Place region, String format) {
        String place = draw.chance(0.45) ? region.name() : "";
        String sign = draw.chance(0.5) ? draw.of(SIGNS) : draw.of(SURNAMES) + draw.of(GIVEN);
        return place + sign + draw.of(SUFFIXES.get(format));
    }
}
