import type { Text } from '../text.ts';

/**
 * What exactly each fact means, and from when to when it is counted. They stand apart from the definitions, so that an app
 * that only checks lists does not load them.
 */
export const meanings: Readonly<Record<string, Text>> = {
  'organization.level': {
    vi: 'Cấp của tổ chức đảng. `cell` là chi bộ hoặc đảng bộ bộ phận trực thuộc đảng ủy cơ sở.',
    en: 'Level of the Party organization. `cell` is a cell or section under a grassroots committee.',
  },
  'organization.sector': {
    vi: 'Địa phương, công an, quân đội, cơ quan và đơn vị sự nghiệp, doanh nghiệp.',
    en: 'Local, police, army, agencies and public units, enterprises.',
  },
  'organization.unitKind': {
    vi: 'Loại đơn vị mà tổ chức đảng lãnh đạo.',
    en: 'Kind of unit that the organization leads.',
  },
  'organization.superior': {
    vi: 'Cấp của cấp ủy mà tổ chức đảng trực thuộc.',
    en: 'Level of the committee that the organization stands directly under.',
  },
  'organization.place': {
    vi: 'Tỉnh, thành phố trực thuộc Trung ương.',
    en: 'Province or city under the Centre.',
  },
  'organization.isCell': {
    vi: 'Tổ chức đảng không có đảng ủy cơ sở trở lên: chi bộ (kể cả chi bộ cơ sở) hoặc đảng bộ bộ phận.',
    en: 'The organization has no grassroots committee or higher: a cell (grassroots cells included) or a section.',
  },
  'organization.partyMembers': {
    vi: 'Tổng số đảng viên, kể cả dự bị.',
    en: 'All Party members, probationary ones included.',
  },
  'organization.officialMembers': {
    vi: 'Số đảng viên chính thức.',
    en: 'Official members, without probationary ones.',
  },
  'congress.kind': {
    vi: 'Đại hội đại biểu, đại hội đảng viên, hoặc hội nghị.',
    en: "Delegates' congress, members' congress, or conference.",
  },
  'congress.date': {
    vi: 'Ngày đầu đại hội, viết liền năm tháng ngày, ví dụ 20200630.',
    en: 'First day of the congress as year, month and day in one number, e.g. 20200630.',
  },
  'congress.days': { vi: 'Số ngày, không kể phiên trù bị.', en: 'Days, the preparatory session apart.' },
  'congress.delegates': {
    vi: 'Số đại biểu chính thức, kể cả đại biểu đương nhiên.',
    en: 'Official delegates, those by right included.',
  },
  'congress.directElection': {
    vi: 'Thí điểm đại hội bầu trực tiếp bí thư.',
    en: 'Pilot of direct election of the secretary.',
  },
  'organization.merged': {
    vi: 'Tổ chức đảng mới thành lập, hợp nhất, sáp nhập trong nhiệm kỳ.',
    en: 'Newly set up, or formed by merging others, in the term.',
  },
  'committee.elected': { vi: 'Danh sách có bầu cấp ủy.', en: 'The list elects the committee.' },
  'committee.seats': { vi: 'Số ủy viên mà cấp ủy sẽ có.', en: 'Members that the committee is to have.' },
  'committee.extra': {
    vi: 'Số tăng thêm, ví dụ cán bộ luân chuyển theo kế hoạch của Trung ương.',
    en: 'Seats added, e.g. for cadres rotated under the central plan.',
  },
  'committee.ordinarySeats': {
    vi: 'Số lượng cấp ủy trừ số tăng thêm ngoài số lượng quy định.',
    en: 'Seats of the committee less those added outside the set number.',
  },
  'committee.nominated': {
    vi: 'Số người được giới thiệu vào cấp ủy.',
    en: 'Persons on the list for the committee.',
  },
  'committee.toElect': {
    vi: 'Số người cần bầu lần này; nếu không ghi riêng thì bằng số lượng.',
    en: 'Members to elect on this occasion; the seats where the list does not say otherwise.',
  },
  'committee.byElection': {
    vi: 'Chỉ bầu bổ sung một phần số ủy viên cấp ủy: số cần bầu ít hơn số lượng.',
    en: 'Only some members of the committee are to be elected: fewer than its seats.',
  },
  'committee.surplusPersons': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu.',
    en: 'Nominees less members to elect.',
  },
  'committee.surplus': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Nominees less members to elect, as a share of members to elect.',
  },
  'standing-committee.elected': {
    vi: 'Danh sách có bầu ban thường vụ.',
    en: 'The list elects the standing committee.',
  },
  'standing-committee.seats': {
    vi: 'Số ủy viên mà ban thường vụ sẽ có.',
    en: 'Members that the standing committee is to have.',
  },
  'standing-committee.extra': {
    vi: 'Số tăng thêm, ví dụ cán bộ luân chuyển theo kế hoạch của Trung ương.',
    en: 'Seats added, e.g. for cadres rotated under the central plan.',
  },
  'standing-committee.ordinarySeats': {
    vi: 'Số lượng ban thường vụ trừ số tăng thêm ngoài số lượng quy định.',
    en: 'Seats of the standing committee less those added outside the set number.',
  },
  'standing-committee.nominated': {
    vi: 'Số người được giới thiệu vào ban thường vụ.',
    en: 'Persons on the list for the standing committee.',
  },
  'standing-committee.toElect': {
    vi: 'Số người cần bầu lần này; nếu không ghi riêng thì bằng số lượng.',
    en: 'Members to elect on this occasion; the seats where the list does not say otherwise.',
  },
  'standing-committee.byElection': {
    vi: 'Chỉ bầu bổ sung một phần số ủy viên ban thường vụ: số cần bầu ít hơn số lượng.',
    en: 'Only some members of the standing committee are to be elected: fewer than its seats.',
  },
  'standing-committee.surplusPersons': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu.',
    en: 'Nominees less members to elect.',
  },
  'standing-committee.surplus': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Nominees less members to elect, as a share of members to elect.',
  },
  'inspection-committee.elected': {
    vi: 'Danh sách có bầu ủy ban kiểm tra.',
    en: 'The list elects the inspection committee.',
  },
  'inspection-committee.seats': {
    vi: 'Số ủy viên mà ủy ban kiểm tra sẽ có.',
    en: 'Members that the inspection committee is to have.',
  },
  'inspection-committee.extra': {
    vi: 'Số tăng thêm, ví dụ cán bộ luân chuyển theo kế hoạch của Trung ương.',
    en: 'Seats added, e.g. for cadres rotated under the central plan.',
  },
  'inspection-committee.ordinarySeats': {
    vi: 'Số lượng ủy ban kiểm tra trừ số tăng thêm ngoài số lượng quy định.',
    en: 'Seats of the inspection committee less those added outside the set number.',
  },
  'inspection-committee.nominated': {
    vi: 'Số người được giới thiệu vào ủy ban kiểm tra.',
    en: 'Persons on the list for the inspection committee.',
  },
  'inspection-committee.toElect': {
    vi: 'Số người cần bầu lần này; nếu không ghi riêng thì bằng số lượng.',
    en: 'Members to elect on this occasion; the seats where the list does not say otherwise.',
  },
  'inspection-committee.byElection': {
    vi: 'Chỉ bầu bổ sung một phần số ủy viên ủy ban kiểm tra: số cần bầu ít hơn số lượng.',
    en: 'Only some members of the inspection committee are to be elected: fewer than its seats.',
  },
  'inspection-committee.surplusPersons': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu.',
    en: 'Nominees less members to elect.',
  },
  'inspection-committee.surplus': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Nominees less members to elect, as a share of members to elect.',
  },
  'delegation.elected': { vi: 'Danh sách có bầu đoàn đại biểu.', en: 'The list elects the delegation.' },
  'delegation.seats': {
    vi: 'Số đại biểu mà đoàn sẽ có.',
    en: 'Members that the delegation is to have.',
  },
  'delegation.extra': {
    vi: 'Số tăng thêm, ví dụ cán bộ luân chuyển theo kế hoạch của Trung ương.',
    en: 'Seats added, e.g. for cadres rotated under the central plan.',
  },
  'delegation.ordinarySeats': {
    vi: 'Số lượng đoàn đại biểu trừ số tăng thêm ngoài số lượng quy định.',
    en: 'Seats of the delegation less those added outside the set number.',
  },
  'delegation.nominated': {
    vi: 'Số người được giới thiệu vào đoàn đại biểu.',
    en: 'Persons on the list for the delegation.',
  },
  'delegation.toElect': {
    vi: 'Số người cần bầu lần này; nếu không ghi riêng thì bằng số lượng.',
    en: 'Members to elect on this occasion; the seats where the list does not say otherwise.',
  },
  'delegation.byElection': {
    vi: 'Chỉ bầu bổ sung một phần số đại biểu của đoàn: số cần bầu ít hơn số lượng.',
    en: 'Only some delegates are to be elected: fewer than the seats of the delegation.',
  },
  'delegation.surplusPersons': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu.',
    en: 'Nominees less members to elect.',
  },
  'delegation.surplus': {
    vi: 'Số người trong danh sách trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Nominees less members to elect, as a share of members to elect.',
  },
  'standing-committee.shareOfCommittee': {
    vi: 'Số lượng ủy viên ban thường vụ trên số lượng cấp ủy viên.',
    en: 'Seats of the standing committee over seats of the committee.',
  },
  'committee.reduction': {
    vi: 'Số lượng tối đa khóa trước trừ số lượng khóa này (không kể số tăng thêm), so với số lượng tối đa khóa trước.',
    en: 'The former maximum less the seats now (those outside the set number apart), as a share of the former maximum.',
  },
  'committee.shareOfOutgoing': {
    vi: 'Số lượng cấp ủy viên trên số cấp ủy viên khóa trước trừ người nghỉ hưu, chuyển đi.',
    en: 'Seats of the committee over the outgoing members less those who leave.',
  },
  'committee.preparedSurplus': {
    vi: 'Số người do cấp ủy triệu tập giới thiệu trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Persons whom the convening committee put forward less members to elect, as a share of members to elect.',
  },
  'standing-committee.preparedSurplus': {
    vi: 'Số người do cấp ủy triệu tập giới thiệu trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Persons whom the convening committee put forward less members to elect, as a share of members to elect.',
  },
  'inspection-committee.preparedSurplus': {
    vi: 'Số người do cấp ủy triệu tập giới thiệu trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Persons whom the convening committee put forward less members to elect, as a share of members to elect.',
  },
  'delegation.preparedSurplus': {
    vi: 'Số người do cấp ủy triệu tập giới thiệu trừ số lượng cần bầu, so với số lượng cần bầu.',
    en: 'Persons whom the convening committee put forward less members to elect, as a share of members to elect.',
  },
  'standing-committee.shareOfOutgoing': {
    vi: 'Số lượng ban thường vụ trên số ủy viên ban thường vụ khóa trước trừ người nghỉ hưu, chuyển đi.',
    en: 'Seats of the standing committee over its outgoing members less those who leave.',
  },
  'committee.shareOf2015': {
    vi: 'Số lượng cấp ủy, trừ số tăng thêm, trên số lượng quy định cho nhiệm kỳ 2015–2020.',
    en: 'Seats of the committee, without those added, over the number set for 2015–2020.',
  },
  'standing-committee.shareOf2015': {
    vi: 'Số lượng ban thường vụ, trừ số tăng thêm, trên số lượng quy định cho nhiệm kỳ 2015–2020.',
    en: 'Seats of the standing committee, without those added, over the number set for 2015–2020.',
  },
  'organization.mergedFrom': {
    vi: 'Số đơn vị cùng cấp hợp nhất, sáp nhập thành tổ chức này; 1 nếu không hợp nhất, sáp nhập.',
    en: 'Units of the same level merged into the organization; 1 where it was not merged.',
  },
  'congress.selection': {
    vi: 'Các cơ quan được bầu lần này hay do cấp trên chỉ định; nếu danh sách không ghi thì theo gói quy định, khi gói có nêu.',
    en: 'Whether the bodies are elected on this occasion or appointed from above; where the list does not say, as the pack assumes, if it does.',
  },
  'nominee.longerServiceGround': {
    vi: 'Hồ sơ nêu căn cứ pháp lý để người đó được công tác đến tuổi cao hơn.',
    en: 'The record gives the legal ground on which the person may serve to a higher age.',
  },
  'nominee.monthsInPost': {
    vi: 'Số tháng trọn từ khi giữ chức vụ hiện tại hoặc tương đương đến ngày đầu của đại hội.',
    en: 'Whole months from taking up the present post, or one equal to it, to the first day of the congress.',
  },
  'nominee.formerSeat': {
    vi: 'Chức danh giữ trong nhiệm kỳ trước, theo cách phân nhóm của Công văn 8548-CV/BTCTW.',
    en: 'Seat or post held in the term before, grouped as Letter 8548-CV/BTCTW does.',
  },
  'nominee.scienceTechnology': {
    vi: 'Có trình độ chuyên môn về khoa học, công nghệ.',
    en: 'Professionally qualified in science and technology.',
  },
  'nominee.rotated': {
    vi: 'Hồ sơ ghi việc luân chuyển mà lần giới thiệu này dựa vào.',
    en: 'The record holds a rotation that the nomination rests on.',
  },
  'nominee.rotationPlanned': {
    vi: 'Nằm trong quy hoạch khi được luân chuyển.',
    en: 'In the personnel plan when rotated.',
  },
  'nominee.serviceLeftAtRotation': {
    vi: 'Số tháng trọn từ tháng luân chuyển đến tháng nghỉ hưu, theo pháp luật có hiệu lực khi luân chuyển.',
    en: 'Whole months from the month of rotation to the month of retirement, by the law in force on rotation.',
  },
  'nominee.reprimandOnRecord': {
    vi: 'Hồ sơ có ghi kỷ luật khiển trách, dù đã lâu.',
    en: 'A reprimand is on record, however old.',
  },
  'nominee.monthsSinceReprimand': {
    vi: 'Số tháng trọn từ ngày công bố kỷ luật khiển trách gần nhất đến ngày đầu của đại hội.',
    en: 'Whole months from the announcement of the latest reprimand to the first day of the congress.',
  },
  'nominee.warningOnRecord': {
    vi: 'Hồ sơ có ghi kỷ luật cảnh cáo, dù đã lâu.',
    en: 'A warning is on record, however old.',
  },
  'nominee.monthsSinceWarning': {
    vi: 'Số tháng trọn từ ngày công bố kỷ luật cảnh cáo gần nhất đến ngày đầu của đại hội.',
    en: 'Whole months from the announcement of the latest warning to the first day of the congress.',
  },
  'nominee.removalOnRecord': {
    vi: 'Hồ sơ có ghi kỷ luật cách chức, dù đã lâu.',
    en: 'A removal from post is on record, however old.',
  },
  'nominee.monthsSinceRemoval': {
    vi: 'Số tháng trọn từ ngày công bố kỷ luật cách chức gần nhất đến ngày đầu của đại hội.',
    en: 'Whole months from the announcement of the latest removal from post to the first day of the congress.',
  },
  'nomination.higherPost': {
    vi: 'Chức vụ được giới thiệu cao hơn chức vụ đang giữ; ủy viên tái cử làm ủy viên thì không.',
    en: 'The post is higher than the one held; a member re-nominated as a member holds none higher.',
  },
  'nomination.planned': {
    vi: 'Được quy hoạch chức danh đó hoặc chức danh tương đương, cao hơn.',
    en: 'In the personnel plan for that post, or for one equal to it or higher.',
  },
  'nomination.floorSupport': {
    vi: 'Số người dự đại hội, hội nghị đồng ý đưa vào danh sách bầu cử trên số người dự.',
    en: 'Persons attending who agree to put the nominee on the list, over all who attend.',
  },
  'nominee.sex': { vi: 'Giới tính ghi trong hồ sơ.', en: 'Sex as recorded.' },
  'nominee.ethnicMinority': {
    vi: 'Dân tộc ghi trong hồ sơ khác Kinh.',
    en: 'Recorded ethnicity other than Kinh.',
  },
  'nominee.birthMonth': {
    vi: 'Năm và tháng sinh viết liền thành một số, ví dụ 196901 là tháng 01/1969.',
    en: 'Year and month of birth in one number: 196901 is January 1969.',
  },
  'nominee.ageInMonths': {
    vi: 'Số tháng từ tháng sinh đến tháng tính tuổi của gói quy định.',
    en: "Months from the month of birth to the pack's reference month.",
  },
  'nominee.age': {
    vi: 'Số năm tròn từ tháng sinh đến tháng tính tuổi của gói quy định.',
    en: "Whole years from the month of birth to the pack's reference month.",
  },
  'nominee.ageBand': {
    vi: 'Dưới 40; từ 40 đến 50; trên 50, tính theo năm tròn.',
    en: 'Under 40; 40 to 50; over 50, in whole years.',
  },
  'nominee.serviceKind': {
    vi: 'Luật quy định tuổi nghỉ của người đó: dân sự, công an, sĩ quan quân đội, quân nhân chuyên nghiệp; `non-staff` là cán bộ bán chuyên trách, người nghỉ hưu.',
    en: 'The law that sets the retirement age: civil, police, army officer, professional serviceman; `non-staff` is part-time staff and pensioners.',
  },
  'nominee.rank': { vi: 'Cấp bậc hàm hiện giữ.', en: 'Rank held now.' },
  'nominee.servesAsLongAsMen': {
    vi: 'Nữ được pháp luật cho phép nghỉ hưu ở tuổi như nam.',
    en: 'A woman whom the law entitles to retire at the age of men.',
  },
  'nominee.monthsOfServiceLeft': {
    vi: 'Số tháng từ tháng tính tuổi đến tháng hết tuổi phục vụ theo luật áp dụng cho người đó.',
    en: "Months from the pack's reference month to the month in which the person's service age is reached, under the law that governs the person.",
  },
  'nominee.partySeniority': {
    vi: 'Số tháng từ tháng kết nạp đến tháng tính tuổi của gói quy định.',
    en: "Months from the month of admission to the pack's reference month.",
  },
  'nominee.headsUnit': {
    vi: 'Là thủ trưởng cơ quan, đơn vị, hoặc chủ tịch ủy ban nhân dân cùng cấp.',
    en: "Is head of the unit, or chair of the people's committee of the same level.",
  },
  'nominee.postKind': { vi: 'Loại chức vụ đang giữ.', en: 'Kind of post held.' },
  'nominee.bloc': {
    vi: 'Khối An ninh, Cảnh sát hoặc Xây dựng lực lượng mà người đó công tác.',
    en: 'The bloc in which the person serves: Security, Police or Force Building.',
  },
  'nominee.removalInForce': {
    vi: 'Bị kỷ luật cách chức và ngày đầu đại hội chưa đủ một năm kể từ ngày công bố quyết định.',
    en: 'A removal from post, announced less than a year before the first day of the congress.',
  },
  'nominee.disciplineInForce': {
    vi: 'Hình thức kỷ luật nặng nhất công bố chưa đủ một năm tính đến ngày đầu đại hội.',
    en: 'The severest measure announced less than a year before the first day of the congress.',
  },
  'nominee.assetDeclarationFiled': {
    vi: 'Hồ sơ có bản kê khai tài sản, thu nhập.',
    en: 'A declaration of assets and income is on file.',
  },
  'nominee.congressDelegate': {
    vi: 'Là đại biểu chính thức, hoặc đảng viên dự đại hội đảng viên.',
    en: "An official delegate, or a member attending a members' congress.",
  },
  'nominee.politicalStandards': {
    vi: 'Kết luận của cấp có thẩm quyền lưu trong hồ sơ (attestation `political-standards`).',
    en: 'Conclusion of the competent body on file (attestation `political-standards`).',
  },
  'nominee.localPerson': {
    vi: 'Là người của địa phương mà tổ chức đảng lãnh đạo.',
    en: 'From the locality that the organization leads.',
  },
  'nominee.chairsCouncil': {
    vi: 'Là chủ tịch hội đồng nhân dân cùng cấp.',
    en: "Chairs the people's council of the same level.",
  },
  'nominee.termsInARow': {
    vi: 'Số nhiệm kỳ liên tiếp giữ chức vụ đó ở nơi đó, kể cả nhiệm kỳ tới.',
    en: 'Terms in a row in the post at the place, the coming one included.',
  },
  'nominee.paper.application': { vi: 'Hồ sơ có đơn ứng cử.', en: 'The papers hold: application.' },
  'nominee.paper.nomination-form': { vi: 'Hồ sơ có phiếu đề cử.', en: 'The papers hold: nomination form.' },
  'nominee.paper.curriculum-vitae': {
    vi: 'Hồ sơ có sơ yếu lý lịch.',
    en: 'The papers hold: curriculum vitae.',
  },
  'nominee.paper.member-form': { vi: 'Hồ sơ có phiếu đảng viên.', en: 'The papers hold: member form.' },
  'nominee.paper.asset-declaration': {
    vi: 'Hồ sơ có bản kê khai tài sản, thu nhập.',
    en: 'The papers hold: declaration of assets.',
  },
  'nominee.paper.health-certificate': {
    vi: 'Hồ sơ có giấy chứng nhận sức khỏe.',
    en: 'The papers hold: health certificate.',
  },
  'nominee.paper.workplace-comments': {
    vi: 'Hồ sơ có nhận xét của cấp ủy nơi công tác.',
    en: 'The papers hold: comments from the workplace.',
  },
  'nominee.paper.residence-comments': {
    vi: 'Hồ sơ có nhận xét của cấp ủy nơi cư trú.',
    en: 'The papers hold: comments from the residence.',
  },
  'nominee.paper.political-conclusion': {
    vi: 'Hồ sơ có kết luận tiêu chuẩn chính trị.',
    en: 'The papers hold: conclusion on political standards.',
  },
  'nominee.paper.degree-copies': {
    vi: 'Hồ sơ có bản sao văn bằng, chứng chỉ.',
    en: 'The papers hold: copies of degrees.',
  },
  'nominee.paper.consent': {
    vi: 'Hồ sơ có văn bản đồng ý của người được đề cử.',
    en: 'The papers hold: written consent of the nominee.',
  },
  'nominee.weekdaysBeforeCongress': {
    vi: 'Số ngày từ thứ hai đến thứ sáu, tính từ ngày nộp đến trước ngày đầu đại hội; không trừ ngày lễ.',
    en: 'Mondays to Fridays from the day of filing to the day before the congress; public holidays are not deducted.',
  },
  'nominee.committeeRole': {
    vi: 'Vị trí được giới thiệu trong cấp ủy cùng danh sách.',
    en: 'Role for which the same list nominates the person in the committee.',
  },
  'nominee.onStandingCommittee': {
    vi: 'Cùng danh sách giới thiệu người đó vào ban thường vụ.',
    en: 'The same list nominates the person to the standing committee.',
  },
  'nomination.role': { vi: 'Vị trí được giới thiệu.', en: 'Role nominated for.' },
  'nomination.track': {
    vi: 'Lần đầu tham gia hay tái cử vào cơ quan đó.',
    en: 'First-time or re-nominated (incumbent) in that body.',
  },
  'nomination.standing': {
    vi: 'Với cấp phó: là phó thường trực. Vị trí khác thì không.',
    en: 'For a deputy: the standing one. Never for other roles.',
  },
  'nomination.fullTime': {
    vi: 'Chuyên trách ở cơ quan đó; ngược lại là kiêm chức.',
    en: 'Full-time in that body; otherwise concurrent.',
  },
  'nomination.proposedBy': {
    vi: 'Cấp ủy triệu tập chuẩn bị, đại biểu đề cử, hoặc tự ứng cử.',
    en: 'Prepared by the convening committee, nominated by a delegate, or self-nominated.',
  },
  'nomination.leastSupport': {
    vi: 'Tỷ lệ đồng ý thấp nhất so với số được triệu tập ở các bước 1, 3, 4, 5; bước 2 có cách tính riêng.',
    en: 'Least support of those summoned over steps 1, 3, 4 and 5; step 2 is counted in a way of its own.',
  },
  'nomination.votes': {
    vi: 'Số phiếu đồng ý trên số được tính kết quả bầu cử.',
    en: 'Votes in favour over the number on which a majority is counted.',
  },
  'nomination.elected': {
    vi: 'Kết quả bầu cử có ghi người đó trúng cử; chưa có kết quả thì chưa ai trúng cử.',
    en: 'The recorded votes call the person elected; nobody is before votes are recorded.',
  },
};
