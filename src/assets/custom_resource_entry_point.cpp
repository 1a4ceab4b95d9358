#include "assets/custom_resource_entry_point.hpp"

namespace cdk::assets {

const std::string_view ENTRY_POINT_JS = R"js('use strict';
// Calls the handler of index.js for a custom resource and tells CloudFormation how it went.
const https = require('node:https');

// The physical id of what couldn't be created: when CloudFormation asks to delete it, there is nothing to do.
const NEVER_CREATED = 'cdk-cpp::never-created';
const ATTEMPTS = 5;

async function answerOf(event, context) {
  if (event.RequestType === 'Delete' && event.PhysicalResourceId === NEVER_CREATED) {
    return { Status: 'SUCCESS', PhysicalResourceId: NEVER_CREATED };
  }
  try {
    const given = await require('./index').handler({ ...event, ResponseURL: '...' }, context) ?? {};
    const id = given.PhysicalResourceId ?? event.PhysicalResourceId ?? event.RequestId;
    if (event.RequestType === 'Delete' && id !== event.PhysicalResourceId) {
      throw new Error(`the physical id ${event.PhysicalResourceId} became ${id} while the resource was deleted`);
    }
    return { Status: 'SUCCESS', Reason: given.Reason, PhysicalResourceId: id, NoEcho: given.NoEcho, Data: given.Data };
  } catch (error) {
    console.error(error);
    const reason = String(error?.stack ?? error);
    return { Status: 'FAILED', Reason: reason, PhysicalResourceId: event.PhysicalResourceId ?? NEVER_CREATED };
  }
}

function put(url, body) {
  return new Promise((done, failed) => {
    const headers = { 'content-type': '', 'content-length': Buffer.byteLength(body) };
    const request = https.request(url, { method: 'PUT', headers }, (response) => {
      response.resume();
      if (response.statusCode < 400) done();
      else failed(new Error(`CloudFormation took the answer with HTTP status ${response.statusCode}`));
    });
    request.on('error', failed);
    request.end(body);
  });
}

async function send(url, body) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await put(url, body);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((wake) => setTimeout(wake, 1000 * 2 ** (attempt - 1) * Math.random()));
    }
  }
}

exports.handler = async (event, context) => {
  console.log('asked:', JSON.stringify({ ...event, ResponseURL: '...' }));
  const answer = await answerOf(event, context);
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = { ...answer, Reason: answer.Reason ?? answer.Status, StackId, RequestId, LogicalResourceId };
  console.log('answered:', answer.Status, answer.PhysicalResourceId);
  await send(event.ResponseURL, JSON.stringify(body));
};
)js";

}  // namespace cdk::assets
