/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

// our files have another address in each release, see WebAppReleaseController
const release = document.querySelector('meta[name="kinerja-rilis"]').content;

export default {
  // change the app name and vendor
  app: {
    // the office's, see WebAppPageFilter
    name: document.querySelector('meta[name="application-name"]').content,
    vendor: 'Kinerja'
  },
  //
  // configure the date format
  // "dateFormat": {
  //   "normal": "LLL",
  //   "long":   "LLLL"
  // },
  //
  locales: {
    availableLocales: ['id', 'en'],
    fallbackLocale: 'id'
  },
  customScripts: ['app/tasklist/scripts/kinerja/plugin', 'lib/kinerja/masuk'].map(
    name => `../../kinerja/${release}/${name}`
  ),
  // requireJsConfig: {
  //   // AngularJS module names
  //   ngDeps: ['ui.bootstrap'],
  //   // RequireJS configuration for a complete configuration documentation see:
  //   // http://requirejs.org/docs/api.html#config
  //   deps: ['jquery', 'custom-ui'],
  //   paths: {
  //     // if you have a folder called `custom-ui` (in the `scripts` folder)
  //     // with a file called `scripts.js` in it and defining the `custom-ui` AMD module
  //     'custom-ui': 'custom-ui/scripts'
  //   }
  // },
  // csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  // assignProcessInstanceIdToTaskComment: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang sedang dibuka'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'menuju saringan pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'menuju tugas pertama pada daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'menuju isian pertama pada formulir'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka pilihan mulai proses'
    }
  }
};
