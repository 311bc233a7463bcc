package org.transmittal.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sentences of our own on what newspapers tell of, by language and subject. {@code P} stands for a
 * person, {@code T} for a town, {@code F} for a firm, {@code N} and {@code K} for figures. Some
 * have the words of a deal, as the news of business has, some are about armies and weapons, and
 * none is about arms that are sold.
 */
final class Stock {
  private static final String ENGLISH =
      """
      The council of T met for K hours and put off its vote on the new tram line.
      P, who leads the council, said that the roads of T could wait no longer.
      Some N people signed a letter against the plan, most of them from T.
      A spokesman for the mayor of T would not say when the work begins.
      Taxes in T are to rise by K percent, P told reporters.

      T beat F 3-1 on Saturday and stays in second place with K points.
      P scored twice before the break, and N spectators sang until the end.
      The coach, P, praised the defence and complained about the pitch at T.
      It was the first defeat for T in K matches.
      P will miss the match at T with a sore knee.

      Farmers along the river near T expect a better harvest after a wet spring.
      The price of wheat fell by K percent within a month, the union said.
      P grows apples on N trees behind the station of T.
      Frost in April had cost the growers of T a third of their cherries.
      A new disease of olive trees was found K miles from T.

      A court in T sentenced P to K months in prison for theft.
      Police found N stolen bicycles in a garage on the edge of T.
      P denied the charges, and a second hearing is set for Thursday.
      Witnesses saw a man run towards the harbour of T shortly after midnight.
      The judge called the letters that P wrote a cry for help.

      F reported a profit of N million in the first quarter, K percent more than a year ago.
      The bank bought a stake in F, which runs K shops around T.
      P, the head of F, wants to sell its paper mill near T.
      The carmaker will deliver N vehicles from its plant near T to dealers in Germany this year.
      F and the union agreed on a contract for N workers after K days of talks.

      A museum in the old harbour of T opened its doors to N visitors.
      P painted the ceiling of the chapel in T when she was K years old.
      The festival of T brings K orchestras to a barn without heating.
      Critics called the play by P long, cold and wonderful.
      Tickets for the concert of P in T were gone within K minutes.

      Nurses in T say that K beds are closed for want of staff.
      The clinic of T treated N patients for the flu in one week.
      P, a doctor in T, has studied the sleep of children for K years.
      A new test finds the disease within K minutes, researchers at T wrote.
      Doctors advise to drink water and to stay out of the sun.

      Rain flooded K cellars in T, and trains stood still until the evening.
      The river at T rose to its highest level in K years.
      Forecasters expect up to K degrees in T at the weekend.
      P spent the night on the roof of a bakery before firemen came.
      The storm cut the power of N homes around T.

      Pupils of the school at T built a telescope out of old pipes.
      P teaches mathematics to K children who have never had a desk.
      The university of T will take in N students, fewer than last year.
      Parents in T want smaller classes, and the minister promised to look into it.
      The library of T lends out N books a month and one sewing machine.

      Astronomers at T found a planet that circles its sun in K hours.
      The rock that P picked up in a field is K million years old.
      Biologists counted N seals on the sandbanks off T.
      The study followed N men and women for K years.
      P believes that the bees of T have learned to open the boxes.

      The army marched through T with N soldiers and a brass band.
      A missile hit a block of flats in T at dawn, firemen said.
      P, who led a brigade for K years, warned of a long war.
      Troops searched the woods near T for a pilot who had bailed out.
      The navy saved K fishermen off T when their boat lost its engine.

      Police found K rifles in a cellar in T.
      The defence minister, P, met N recruits at T.
      Drones were seen over the airport of T, which closed for K hours.
      The frigate that lies in the harbour of T is to become a museum.
      A shell of the last war was dug up near T, and N people left their homes.
      Italy ordered K patrol boats for its own navy from F.
      """;

  private static final String VIETNAMESE =
      """
      Hội đồng thành phố T họp K giờ và hoãn bỏ phiếu về tuyến xe điện.
      Ông P nói rằng đường sá của T không thể chờ thêm.
      Khoảng N người dân T ký thư phản đối kế hoạch.
      Giá nước sạch ở T tăng K phần trăm từ tháng sau.

      Đội T thắng 3-1 và đứng thứ hai với K điểm.
      Tiền đạo P ghi hai bàn trước N khán giả.
      Huấn luyện viên P khen hàng thủ và chê mặt sân ở T.
      Đây là trận thua đầu tiên của T sau K vòng đấu.

      Nông dân ven sông gần T chờ một vụ mùa tốt hơn.
      Giá lúa giảm K phần trăm trong một tháng, hội nông dân cho biết.
      Bà P trồng N cây xoài phía sau nhà ga T.
      Mưa đá làm hỏng một phần ba vườn cam ở T.

      Công ty F ký hợp đồng thuê K cửa hàng quanh T.
      Ngân hàng cho biết lợi nhuận quý đầu đạt N tỷ đồng.
      Giám đốc P muốn bán nhà máy giấy gần T.
      Hãng xe giao N xe cho khách ở Nhật Bản trong năm nay.

      Trường học ở T nhận thêm N học sinh trong năm nay.
      Cô P dạy toán cho K em chưa từng có bàn học.
      Thư viện T cho mượn N cuốn sách mỗi tháng.
      Phụ huynh ở T mong lớp học ít học sinh hơn.

      Bộ đội giúp người dân T sửa N căn nhà sau bão.
      Tàu hải quân cứu K ngư dân ngoài khơi T.
      Ông P từng lái máy bay chiến đấu suốt K năm.
      Một quả bom cũ được đào lên gần T.
      """;

  private static final String SPANISH =
      """
      El ayuntamiento de T aplazó la votación sobre el tranvía.
      P dijo que las calles de T no podían esperar más.
      Unas N personas firmaron una carta contra el plan.
      La lluvia inundó K sótanos en T y los trenes pararon.
      El museo de T abrió sus puertas a N visitantes.
      P enseña matemáticas a K niños que nunca tuvieron pupitre.
      """;

  private static final String RUSSIAN =
      """
      Городской совет T отложил голосование о трамвае.
      P сказал, что дороги города больше не могут ждать.
      Около N человек подписали письмо против плана.
      Дождь затопил K подвалов, и поезда стояли до вечера.
      Музей в старой гавани открыл двери для N гостей.
      """;

  /** By language, the subjects, each with its sentences. */
  static final Map<String, List<List<String>>> SUBJECTS =
      Map.of(
          "en", subjects(ENGLISH),
          "vi", subjects(VIETNAMESE),
          "es", subjects(SPANISH),
          "ru", subjects(RUSSIAN));

  private Stock() {}

  private static List<List<String>> subjects(String sentences) {
    return Arrays.stream(sentences.split("\n\n"))
        .map(subject -> subject.lines().filter(line -> !line.isBlank()).toList())
        .toList();
  }
}
