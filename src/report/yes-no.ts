import { papers } from '../schema/terms.ts';
import { term } from '../terms.ts';
import type { Text } from '../text.ts';

interface YesNo {
  readonly yes: Text;
  readonly no: Text;
}

const both = (yesVi: string, noVi: string, yesEn: string, noEn: string): YesNo => ({
  yes: { vi: yesVi, en: yesEn },
  no: { vi: noVi, en: noEn },
});

const phrases: Readonly<Record<string, YesNo>> = {
  'organization.isCell': both(
    'tổ chức là chi bộ',
    'tổ chức không phải là chi bộ',
    'the organization is a cell',
    'the organization is not a cell',
  ),
  'organization.merged': both(
    'tổ chức mới thành lập, hợp nhất, sáp nhập',
    'tổ chức không phải mới thành lập, hợp nhất, sáp nhập',
    'the organization is newly set up or merged',
    'the organization is neither newly set up nor merged',
  ),
  'congress.directElection': both(
    'đại hội bầu trực tiếp bí thư',
    'đại hội không bầu trực tiếp bí thư',
    'the congress elects the secretary directly',
    'the congress does not elect the secretary directly',
  ),
  'nomination.elected': both(
    'trúng cử',
    'không trúng cử',
    'the person is elected',
    'the person is not elected',
  ),
  'committee.elected': both(
    'có bầu cấp ủy',
    'không bầu cấp ủy',
    'a committee is elected',
    'no committee is elected',
  ),
  'standing-committee.elected': both(
    'có bầu ban thường vụ',
    'không bầu ban thường vụ',
    'a standing committee is elected',
    'no standing committee is elected',
  ),
  'inspection-committee.elected': both(
    'có bầu ủy ban kiểm tra',
    'không bầu ủy ban kiểm tra',
    'an inspection committee is elected',
    'no inspection committee is elected',
  ),
  'delegation.elected': both(
    'có bầu đoàn đại biểu',
    'không bầu đoàn đại biểu',
    'a delegation is elected',
    'no delegation is elected',
  ),
  'nominee.ethnicMinority': both(
    'là người dân tộc thiểu số',
    'không phải người dân tộc thiểu số',
    'the person is of an ethnic minority',
    'the person is not of an ethnic minority',
  ),
  'nominee.servesAsLongAsMen': both(
    'được công tác đến tuổi như nam',
    'không được công tác đến tuổi như nam',
    'the person may serve as long as men',
    'the person may not serve as long as men',
  ),
  'nominee.headsUnit': both(
    'là người đứng đầu đơn vị',
    'không phải người đứng đầu đơn vị',
    'the person heads the unit',
    'the person does not head the unit',
  ),
  'nominee.removalInForce': both(
    'đang trong thời hạn một năm sau kỷ luật cách chức',
    'không trong thời hạn một năm sau kỷ luật cách chức',
    'the person was removed from post within the last year',
    'the person was not removed from post within the last year',
  ),
  'nominee.assetDeclarationFiled': both(
    'đã kê khai tài sản, thu nhập',
    'chưa kê khai tài sản, thu nhập',
    'a declaration of assets is filed',
    'no declaration of assets is filed',
  ),
  'nominee.congressDelegate': both(
    'là đại biểu đại hội',
    'không phải đại biểu đại hội',
    'the person is a delegate to the congress',
    'the person is not a delegate to the congress',
  ),
  'nominee.localPerson': both(
    'là người địa phương',
    'không phải người địa phương',
    'the person is local',
    'the person is not local',
  ),
  'nominee.chairsCouncil': both(
    'là chủ tịch hội đồng nhân dân',
    'không phải chủ tịch hội đồng nhân dân',
    "the person chairs the people's council",
    "the person does not chair the people's council",
  ),
  'nominee.onStandingCommittee': both(
    'được giới thiệu vào ban thường vụ',
    'không được giới thiệu vào ban thường vụ',
    'the person is nominated to the standing committee',
    'the person is not nominated to the standing committee',
  ),
  'nominee.longerServiceGround': both(
    'hồ sơ nêu căn cứ được công tác lâu hơn',
    'hồ sơ không nêu căn cứ được công tác lâu hơn',
    'the record gives the ground for serving longer',
    'the record gives no ground for serving longer',
  ),
  'nominee.scienceTechnology': both(
    'có trình độ khoa học, công nghệ',
    'không có trình độ khoa học, công nghệ',
    'the person is qualified in science and technology',
    'the person is not qualified in science and technology',
  ),
  'nominee.rotated': both(
    'được giới thiệu theo diện luân chuyển',
    'không thuộc diện luân chuyển',
    'the person is nominated on rotation',
    'the person is not nominated on rotation',
  ),
  'nominee.rotationPlanned': both(
    'được quy hoạch khi luân chuyển',
    'không được quy hoạch khi luân chuyển',
    'the person was planned when rotated',
    'the person was not planned when rotated',
  ),
  'nominee.reprimandOnRecord': both(
    'có kỷ luật khiển trách trong hồ sơ',
    'không có kỷ luật khiển trách trong hồ sơ',
    'a reprimand is on record',
    'no reprimand is on record',
  ),
  'nominee.warningOnRecord': both(
    'có kỷ luật cảnh cáo trong hồ sơ',
    'không có kỷ luật cảnh cáo trong hồ sơ',
    'a warning is on record',
    'no warning is on record',
  ),
  'nominee.removalOnRecord': both(
    'có kỷ luật cách chức trong hồ sơ',
    'không có kỷ luật cách chức trong hồ sơ',
    'a removal from post is on record',
    'no removal from post is on record',
  ),
  'nomination.higherPost': both(
    'được giới thiệu giữ chức vụ cao hơn',
    'không phải chức vụ cao hơn chức vụ đang giữ',
    'the post is higher than the one held',
    'the post is not higher than the one held',
  ),
  'nomination.planned': both(
    'được quy hoạch chức danh',
    'không được quy hoạch chức danh',
    'the person is planned for the post',
    'the person is not planned for the post',
  ),
  'nomination.standing': both(
    'là cấp phó thường trực',
    'không phải cấp phó thường trực',
    'the person is the standing deputy',
    'the person is not the standing deputy',
  ),
  'nomination.fullTime': both('chuyên trách', 'kiêm chức', 'the seat is full-time', 'the seat is concurrent'),
  ...Object.fromEntries(
    papers.map((paper) => {
      const { vi: name, en: english } = term(paper);
      return [
        `nominee.paper.${paper}`,
        both(
          `hồ sơ có ${name}`,
          `hồ sơ không có ${name}`,
          `the file includes the ${english}`,
          `the file does not include the ${english}`,
        ),
      ];
    }),
  ),
};

/** How a condition says that a fact which can only be true or false holds, and that it does not. */
export const yesNo = (fact: string): YesNo | undefined => phrases[fact];
