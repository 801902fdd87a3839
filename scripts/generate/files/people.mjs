/** Invented persons, as the lists of the fixtures hold them. */
export const people = {
  an: {
    name: 'Nguyễn Văn An',
    sex: 'male',
    birth: '1970-03-18',
    ethnicity: 'Kinh',
    admitted: '1995-05-19',
    official: '1996-05-19',
    post: 'Bí thư Huyện ủy',
  },
  binh: {
    name: 'Trần Thị Bình',
    sex: 'female',
    birth: '1975-11-02',
    ethnicity: 'Kinh',
    admitted: '1999-02-03',
    official: '2000-02-03',
    post: 'Chủ tịch UBND huyện',
  },
  chau: {
    name: 'Lò Minh Châu',
    sex: 'female',
    birth: '1980-07-25',
    ethnicity: 'Thái',
    admitted: '2004-12-22',
    official: '2005-12-22',
    post: 'Trưởng ban Tổ chức',
  },
  dung: {
    name: 'Phạm Quốc Dũng',
    sex: 'male',
    birth: '1968-01-09',
    ethnicity: 'Kinh',
    admitted: '1993-09-02',
    official: '1994-09-02',
    post: 'Trưởng Công an huyện',
  },
  giang: {
    name: 'Hoàng Thị Giang',
    sex: 'female',
    birth: '1985-10-30',
    ethnicity: 'Tày',
    admitted: '2009-06-01',
    official: '2010-06-01',
    post: 'Bí thư Huyện đoàn',
  },
  hai: {
    name: 'Đỗ Mạnh Hải',
    sex: 'male',
    birth: '1978-04-14',
    ethnicity: 'Kinh',
    admitted: '2003-03-26',
    official: '2004-03-26',
    post: 'Chánh Văn phòng',
  },
};

/** `18/3/1970` for `1970-03-18`. */
export const vn = (day) => day.split('-').map(Number).reverse().join('/');

const fieldsOf = {
  name: ({ name }) => ({ name }),
  sex: ({ sex }) => ({ sex }),
  birth: ({ birth }) => ({ birth }),
  ethnicity: ({ ethnicity }) => ({ ethnicity }),
  admitted: ({ admitted }) => ({ party: { admitted } }),
  party: ({ admitted, official }) => ({ party: { admitted, official } }),
  post: ({ post }) => ({ post: { title: post } }),
};

/** A nominee of a list that holds these fields of the person; `more` goes over them. */
export function nominee(number, key, fields, nominations, more = {}) {
  const known = fields.map((field) => fieldsOf[field](people[key]));
  const id = typeof number === 'number' ? `ns-${number}` : number;
  return { id, ...Object.assign({}, ...known), ...more, nominations: [nominations].flat() };
}

/** A nomination. */
export const to = (body, role = 'member', more = {}) => ({ body, role, ...more });
