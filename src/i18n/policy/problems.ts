import type { ProblemCode } from '../../contract/problems.ts';

interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

const en: Record<ProblemCode, ProblemText> = {
  'bad-request': { title: 'Bad request', detail: 'The request cannot be understood.' },
  'malformed-json': { title: 'Malformed JSON', detail: 'The body is not valid JSON.' },
  'bad-query': { title: 'Bad list query', detail: 'The list parameter "%{parameter}" is not valid: %{why}.' },
  'bad-idempotency-key': {
    title: 'Bad idempotency key',
    detail: 'An idempotency key is 1 to 200 visible ASCII characters.',
  },
  'not-signed-in': { title: 'Not signed in', detail: 'Sign in to continue.' },
  'wrong-credentials': { title: 'Sign-in failed', detail: 'The user name or the password is wrong.' },
  forbidden: { title: 'Not allowed', detail: 'Your role does not allow this.' },
  'cross-site': { title: 'Cross-site write', detail: 'Writes from another site are refused.' },
  'not-found': { title: 'Not found', detail: 'There is no such record.' },
  'unknown-resource': { title: 'Not found', detail: 'There is nothing at this address.' },
  'method-not-allowed': { title: 'Method not allowed', detail: 'This address does not take %{method}.' },
  'in-use': {
    title: 'Still in use',
    detail: 'Records in "%{usedBy}" refer to it, so it cannot be deleted. Deactivate it instead.',
  },
  'version-conflict': {
    title: 'Someone was faster',
    detail: 'The record was changed in the meantime. It now has version %{version}.',
  },
  'duplicate-evidence': {
    title: 'Already submitted',
    detail: 'This dispute already holds the same file as "%{fileName}".',
  },
  'unreadable-file': {
    title: 'File not readable',
    detail: 'The file is empty or damaged and cannot be opened.',
  },
  'precondition-failed': {
    title: 'Changed in the meantime',
    detail: 'Someone else changed this record: version %{version} stands. Reload it and try again.',
  },
  'body-too-large': { title: 'Too large', detail: 'The body is larger than 1 MB.' },
  'file-too-large': {
    title: 'File too large',
    detail: 'The file is larger than the limit of %{limitMb} MB.',
  },
  'unsupported-media-type': { title: 'Unsupported media type', detail: 'Send the body as application/json.' },
  'unsupported-file-type': {
    title: 'File type not accepted',
    detail: 'Evidence is a JPEG, PNG or WebP image, an MP4 video or a PDF, told by its content.',
  },
  invalid: { title: 'Not valid', detail: 'Some fields are not valid.' },
  'read-only': { title: 'Read-only field', detail: 'Some fields cannot be changed here.' },
  'idempotency-mismatch': {
    title: 'Idempotency key used before',
    detail: 'This idempotency key was used with another request.',
  },
  'too-many-files': { title: 'Too many files', detail: 'No more than %{limit} files are taken here.' },
  'version-required': {
    title: 'Version required',
    detail: 'Say which version of the record you decided on.',
  },
  'too-many-attempts': {
    title: 'Too many attempts',
    detail: 'Too many wrong passwords. Try again in %{seconds} seconds.',
  },
  internal: { title: 'Something went wrong', detail: 'The server could not answer. It has been recorded.' },
};

const zh: Record<ProblemCode, ProblemText> = {
  'bad-request': { title: '请求无效', detail: '无法理解该请求。' },
  'malformed-json': { title: 'JSON 格式错误', detail: '请求内容不是有效的 JSON。' },
  'bad-query': { title: '列表查询无效', detail: '列表参数“%{parameter}”无效：%{why}。' },
  'bad-idempotency-key': { title: '幂等键无效', detail: '幂等键须为 1 至 200 个可见 ASCII 字符。' },
  'not-signed-in': { title: '未登录', detail: '请先登录。' },
  'wrong-credentials': { title: '登录失败', detail: '用户名或密码错误。' },
  forbidden: { title: '无权操作', detail: '您的角色无权执行此操作。' },
  'cross-site': { title: '跨站写入', detail: '拒绝来自其他站点的写入。' },
  'not-found': { title: '未找到', detail: '没有此记录。' },
  'unknown-resource': { title: '未找到', detail: '此地址没有内容。' },
  'method-not-allowed': { title: '不支持的方法', detail: '此地址不支持 %{method}。' },
  'in-use': { title: '仍在使用', detail: '“%{usedBy}”中有记录引用它，无法删除。请改为停用。' },
  'version-conflict': { title: '已有人先行处理', detail: '记录已被更改，当前版本为 %{version}。' },
  'duplicate-evidence': { title: '证据已提交', detail: '此纠纷中已有相同的文件“%{fileName}”。' },
  'unreadable-file': { title: '文件无法读取', detail: '文件为空或已损坏，无法打开。' },
  'precondition-failed': {
    title: '记录已更改',
    detail: '其他人已更改此记录，当前版本为 %{version}。请重新加载后再试。',
  },
  'body-too-large': { title: '内容过大', detail: '请求内容超过 1 MB。' },
  'file-too-large': { title: '文件过大', detail: '文件超过 %{limitMb} MB 的上限。' },
  'unsupported-media-type': { title: '不支持的内容类型', detail: '请以 application/json 发送请求内容。' },
  'unsupported-file-type': {
    title: '不接受的文件类型',
    detail: '证据须为 JPEG、PNG、WebP 图片，MP4 视频或 PDF（按文件内容判断）。',
  },
  invalid: { title: '数据无效', detail: '部分字段无效。' },
  'read-only': { title: '只读字段', detail: '部分字段不能在此更改。' },
  'idempotency-mismatch': { title: '幂等键已使用', detail: '此幂等键已用于另一个请求。' },
  'too-many-files': { title: '文件过多', detail: '此处最多接受 %{limit} 个文件。' },
  'version-required': { title: '缺少版本', detail: '请说明您所依据的记录版本。' },
  'too-many-attempts': { title: '尝试次数过多', detail: '密码错误次数过多，请在 %{seconds} 秒后重试。' },
  internal: { title: '出错了', detail: '服务器无法应答，已记录。' },
};

export const problemTexts = { en, zh };
