const { matchers } = require('nhansu/matchers');

expect.extend(matchers);
